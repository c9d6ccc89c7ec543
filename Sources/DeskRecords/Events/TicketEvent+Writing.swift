import CanonicalJSON
import RefundDesk

extension TicketEvent {
  /// Whether there is something for the journal's `x`.
  var hasPersonal: Bool {
    switch self {
    case .noteAdded(let note): note.text != nil
    case .factEntered(let name, let fact, let was):
      fact.hasPersonal(under: name) || was.hasPersonal(under: name)
    case .messageSent(let message): message.hasPersonal
    case .decisionMade(let record, _): record.hasPersonal
    case .decisionRejected(_, let why), .reopened(let why): !why.isEmpty
    case .undone(let step, _): step.hasPersonal
    case .assigned, .conversationChanged, .tagged, .untagged, .recoded, .goodsMoved,
      .decisionApproved,
      .decisionExecuted, .merged:
      false
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .assigned(let to, let was):
      writer.write(EventKey.to, to)
      writer.write(EventKey.was, was)
    case .conversationChanged(let to, let was):
      writer.write(EventKey.to, ConversationWord(to).rawValue)
      writer.write(EventKey.until, to.waitingUntil)
      writer.write(EventKey.was, ConversationWord(was).rawValue)
      writer.write(EventKey.wasUntil, was.waitingUntil)
    case .noteAdded(let note): writer.write(EventKey.note) { note.write(to: &$0) }
    case .tagged(let tag), .untagged(let tag): writer.write(EventKey.tag, tag)
    case .factEntered(let name, let fact, let was):
      writer.write(EventKey.name, name)
      writer.write(EventKey.fact, fact, under: name)
      writer.write(EventKey.was, was, under: name)
    case .recoded(let to, let was):
      writer.write(EventKey.to) { to.write(to: &$0) }
      writer.write(EventKey.was) { was.write(to: &$0) }
    case .goodsMoved(let to, let was):
      writer.write(EventKey.to, to.rawValue)
      writer.write(EventKey.was, was?.rawValue)
    case .messageSent(let message): writer.write(EventKey.message) { message.write(to: &$0) }
    case .decisionMade(let record, let turn):
      writer.write(EventKey.decision) { record.write(to: &$0) }
      writer.write(EventKey.conversation, ConversationWord(turn).rawValue)
      writer.write(EventKey.until, turn.waitingUntil)
    case .decisionApproved(let index): writer.write(EventKey.index, index)
    case .decisionExecuted(let index, let time):
      writer.write(EventKey.index, index)
      if let time { writer.write(EventKey.at, time) }
    case .decisionRejected(let index, let why):
      writer.write(EventKey.index, index)
      writer.write(EventKey.why, why.isEmpty ? nil : why)
    case .reopened(let why): writer.write(EventKey.why, why.isEmpty ? nil : why)
    case .merged(let into, let was):
      writer.write(EventKey.to, into)
      writer.write(EventKey.was, ConversationWord(was).rawValue)
      writer.write(EventKey.wasUntil, was.waitingUntil)
    case .undone(let step, let compensating):
      writer.write(EventKey.undoes) { step.write(to: &$0) }
      if compensating { writer.write(EventKey.compensating, true) }
    }
  }
}

extension RecordWriter {
  /// Writes an object under a key.
  mutating func write(_ key: some RecordKey, _ body: (inout RecordWriter) -> Void) {
    guard holds(key) else { return }
    json.key(key.rawValue)
    object(body)
  }

  /// Writes a fact where the part holds it.
  mutating func write(_ key: some RecordKey, _ fact: Fact?, under name: String) {
    guard let fact, part.holds(FactRule.place(of: name, fact)) else { return }
    json.key(key.rawValue)
    fact.write(to: &json)
  }
}

extension Fact? {
  func hasPersonal(under name: String) -> Bool {
    map { FactRule.place(of: name, $0) == .personal } ?? false
  }
}
