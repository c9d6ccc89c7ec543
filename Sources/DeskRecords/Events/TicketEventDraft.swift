import RefundDesk

/// What happened to a ticket, while it is read.
struct TicketEventDraft {
  let type: EventType
  var to: String?
  var until: Day?
  var was: String?
  var wasUntil: Day?
  var wasFact: Fact?
  var coding: Coding?
  var wasCoding: Coding?
  var note: NoteDraft?
  var tag: String?
  var name: String?
  var fact: Fact?
  var message: MessageDraft?
  var decision: DecisionDraft?
  var conversation: ConversationWord?
  var index: Int?
  var at: Timestamp?
  var why: String?
  var undoes: StepDraft?
  var compensating = false

  init(_ type: EventType) { self.type = type }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(EventKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .to where self.type == .ticketRecoded: self.coding = try reader.coding()
      case .to: self.to = try reader.text()
      case .until: self.until = try reader.day()
      case .was where self.type == .factEntered: self.wasFact = try reader.fact()
      case .was where self.type == .ticketRecoded: self.wasCoding = try reader.coding()
      case .was: self.was = try reader.text()
      case .wasUntil: self.wasUntil = try reader.day()
      case .tag: self.tag = try reader.string()
      case .name: self.name = try reader.string()
      case .fact: self.fact = try reader.fact()
      case .conversation: self.conversation = try reader.word()
      case .index: self.index = try reader.integer(0...(.max))
      case .at: self.at = try reader.time()
      case .why: self.why = try reader.text()
      case .compensating: self.compensating = try reader.flag()
      case .note, .message, .decision, .undoes: try self.readObject(key, &reader)
      }
    }
  }

  private mutating func readObject(
    _ key: EventKey, _ reader: inout RecordReader
  ) throws(RecordStop) {
    let start = try reader.start()
    switch key {
    case .note:
      var draft = note ?? NoteDraft(start: start)
      try draft.read(&reader)
      note = draft
    case .message:
      var draft = message ?? MessageDraft(start: start)
      try draft.read(&reader)
      message = draft
    case .decision:
      var draft = decision ?? DecisionDraft(start: start)
      try draft.read(&reader)
      decision = draft
    default:
      var draft = undoes ?? StepDraft(start: start)
      try draft.read(&reader)
      undoes = draft
    }
  }
}
