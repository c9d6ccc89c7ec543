import RefundDesk

/// The keys of what happened to an erasure.
enum ErasureKey: String, RecordKey {
  case customer, reason, records, drafts, messages, quarantined

  static let table = KeyTable<ErasureKey>()

  /// All of it stays: it is the proof that the erasure took place.
  var place: FieldPlace { .open }
}

/// What happened to an erasure, while it is read.
struct ErasureDraft {
  let type: EventType
  var customer: CustomerID?
  var reason: String?
  var counts = ErasureCounts()

  init(_ type: EventType) { self.type = type }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(ErasureKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .customer: self.customer = try reader.id()
      case .reason: self.reason = try reader.string()
      case .records: self.counts.records = try reader.integer(0...(.max))
      case .drafts: self.counts.drafts = try reader.integer(0...(.max))
      case .messages: self.counts.messages = try reader.integer(0...(.max))
      case .quarantined: self.counts.quarantined = try reader.integer(0...(.max))
      }
    }
  }

  func finish() throws(RecordStop) -> DeskEvent {
    guard let customer else { throw RecordStop(.missingKey("customer"), at: 0) }
    switch type {
    case .erasureWithdrawn: return .erasure(customer, .withdrawn)
    case .erasureConfirmed: return .erasure(customer, .confirmed)
    case .erasureFinished: return .erasure(customer, .finished(counts))
    default:
      guard let reason else { throw RecordStop(.missingKey("reason"), at: 0) }
      return .erasure(customer, .requested(reason: reason))
    }
  }
}

extension ErasureEvent {
  /// Writes the event of a customer's erasure.
  func write(_ customer: CustomerID, to writer: inout RecordWriter) {
    writer.write(ErasureKey.customer, customer)
    switch self {
    case .requested(let reason): writer.write(ErasureKey.reason, reason)
    case .withdrawn, .confirmed: break
    case .finished(let counts):
      writer.write(ErasureKey.records, counts.records)
      writer.write(ErasureKey.drafts, counts.drafts)
      writer.write(ErasureKey.messages, counts.messages)
      writer.write(ErasureKey.quarantined, counts.quarantined)
    }
  }
}
