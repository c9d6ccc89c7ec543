import RefundDesk

/// What the index keeps of an erasure.
struct FiledErasure: Hashable {
  var erasure: Erasure
  /// The sequence of the confirmation: whatever came before it must be gone. 0 before there is one.
  var confirmedAt: Int64

  init(_ erasure: Erasure, confirmedAt: Int64) {
    self.erasure = erasure
    self.confirmedAt = confirmedAt
  }

  init(_ value: UnsafeRawBufferPointer) throws(DeskFault) {
    var unpacker = Unpacker(value)
    confirmedAt = try unpacker.number(Int64.self)
    let at = Timestamp(microseconds: try unpacker.number(Int64.self))
    let state = try unpacker.byte()
    let stateAt = Timestamp(microseconds: try unpacker.number(Int64.self))
    var counts = ErasureCounts()
    counts.records = Int(try unpacker.number(Int64.self))
    counts.drafts = Int(try unpacker.number(Int64.self))
    counts.messages = Int(try unpacker.number(Int64.self))
    counts.quarantined = Int(try unpacker.number(Int64.self))
    guard let by = try unpacker.sizedText().flatMap({ AgentID($0) }) else {
      throw .index(.malformed)
    }
    let confirmer = try unpacker.sizedText().flatMap { AgentID($0) }
    erasure = Erasure(
      requestedBy: by, requestedAt: at, reason: try unpacker.sizedText() ?? "", state: .requested)
    switch (state, confirmer) {
    case (1, let confirmer?): erasure.state = .confirmed(by: confirmer, at: stateAt)
    case (2, _): erasure.state = .finished(at: stateAt, counts)
    default: break
    }
  }

  var packed: [UInt8] {
    var (state, stateAt, confirmer): (UInt8, Timestamp?, AgentID?) = (0, nil, nil)
    var counts = ErasureCounts()
    switch erasure.state {
    case .requested: break
    case .confirmed(let by, let at): (state, stateAt, confirmer) = (1, at, by)
    case .finished(let at, let done): (state, stateAt, counts) = (2, at, done)
    }
    var packer = Packer(capacity: 120)
    packer.add(confirmedAt)
    packer.add(erasure.requestedAt.microseconds)
    packer.add(state)
    packer.add(stateAt?.microseconds ?? 0)
    for count in [counts.records, counts.drafts, counts.messages, counts.quarantined] {
      packer.add(Int64(count))
    }
    packer.addSized(erasure.requestedBy.rawValue)
    packer.addSized(confirmer?.rawValue)
    packer.addSized(erasure.reason)
    return packer.bytes
  }
}

extension IndexReader {
  /// How far the erasure of a customer's data has come.
  func erasure(of customer: CustomerID) throws(DeskFault) -> FiledErasure? {
    guard let value = try transaction.value(.erasures, IndexKey.id(customer)) else { return nil }
    return try FiledErasure(value)
  }

  /// All erasures that were asked for.
  func erasures() throws(DeskFault) -> [(customer: CustomerID, filed: FiledErasure)] {
    var found: [(customer: CustomerID, filed: FiledErasure)] = []
    try transaction.scan(.erasures) { (key, value) throws(DeskFault) -> Bool in
      found.append((try IndexKey.identifier(key), try FiledErasure(value)))
      return true
    }
    return found
  }
}

extension IndexWriter {
  /// Files what happened to an erasure.
  func file(_ step: ErasureEvent, of customer: CustomerID, _ entry: LogEntry) throws(DeskFault) {
    let filed = try reader.erasure(of: customer)
    let next = Erasure.after(step, on: filed?.erasure, by: entry.by, at: entry.at)
    guard let next else { return try transaction.remove(.erasures, IndexKey.id(customer)) }
    var confirmedAt = filed?.confirmedAt ?? 0
    if case .confirmed = step { confirmedAt = entry.sequence }
    try transaction.put(
      .erasures, IndexKey.id(customer), FiledErasure(next, confirmedAt: confirmedAt).packed)
  }
}
