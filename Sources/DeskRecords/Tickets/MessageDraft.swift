import RefundDesk

/// A message while it is read.
struct MessageDraft {
  let start: Int
  var at: Timestamp?
  var from: String?
  var by: AgentID?
  var channel: ContactChannel?
  var text: String?
  var extra: [ExtraFields.Member] = []

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    extra += try reader.object(MessageKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .at: self.at = try reader.time()
      case .from:
        let start = try reader.start()
        self.from = try reader.string()
        // Anything but the two words names the person of the desk who wrote.
        if let from = self.from, AgentID(from) == nil {
          throw RecordStop(.invalidID(from), at: start)
        }
      case .by: self.by = try reader.optional { r throws(RecordStop) in try r.id() }
      case .channel: self.channel = try reader.text().map(ContactChannel.init(rawValue:))
      case .text: self.text = try reader.optional { r throws(RecordStop) in try r.string() }
      }
    }
  }

  func finish() throws(RecordStop) -> Message {
    guard let at else { throw RecordStop(.missingKey("at"), at: start) }
    guard let from else { throw RecordStop(.missingKey("from"), at: start) }
    let sender: Message.Sender =
      switch from {
      case "customer": .customer
      case "desk", "agent": .desk(by)
      default: .desk(AgentID(from))
      }
    var message = Message(at: at, from: sender, channel: channel, text: text)
    message.extra = ExtraFields(extra)
    return message
  }
}
