import RefundDesk

/// A customer's recorded agreement while it is read.
struct ConsentDraft {
  let start: Int
  var textShown: String?
  var channel: ContactChannel?
  var at: Timestamp?
  var by: AgentID?
  var answer: String?

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(ConsentKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .textShown:
        self.textShown = try reader.optional { r throws(RecordStop) in try r.string() }
      case .channel: self.channel = try reader.text().map(ContactChannel.init(rawValue:))
      case .at: self.at = try reader.time()
      case .by: self.by = try reader.id()
      case .answer: self.answer = try reader.optional { r throws(RecordStop) in try r.string() }
      }
    }
  }

  func finish() throws(RecordStop) -> Consent {
    guard let channel else { throw RecordStop(.missingKey("channel"), at: start) }
    guard let at else { throw RecordStop(.missingKey("at"), at: start) }
    guard let by else { throw RecordStop(.missingKey("by"), at: start) }
    return Consent(textShown: textShown, channel: channel, at: at, by: by, answer: answer)
  }
}
