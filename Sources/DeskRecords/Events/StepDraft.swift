import RefundDesk

/// A step that is taken back, while it is read.
struct StepDraft {
  let start: Int
  var version: Int?
  var by: AgentID?
  var at: Timestamp?
  var step: StepWord?
  var index: Int?
  var tag: String?
  var name: String?
  var fact: Fact?
  var coding: Coding?
  var goods: Goods?
  var sentBack: Timestamp?
  var owner: AgentID?
  var approvedBy: AgentID?
  var conversation: ConversationWord?
  var until: Day?

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(StepKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .version: self.version = try reader.integer(0...(.max))
      case .by: self.by = try reader.id()
      case .at: self.at = try reader.time()
      case .step: self.step = try reader.word()
      case .index: self.index = try reader.integer(0...(.max))
      case .tag: self.tag = try reader.string()
      case .name: self.name = try reader.string()
      case .fact: self.fact = try reader.fact()
      case .coding: self.coding = try reader.coding()
      case .goods: self.goods = try reader.optional { r throws(RecordStop) in try r.word() }
      case .sentBack:
        self.sentBack = try reader.optional { r throws(RecordStop) in try r.time() }
      case .owner: self.owner = try reader.optional { r throws(RecordStop) in try r.id() }
      case .approvedBy:
        self.approvedBy = try reader.optional { r throws(RecordStop) in try r.id() }
      case .conversation: self.conversation = try reader.word()
      case .until: self.until = try reader.day()
      }
    }
  }

  func finish() throws(RecordStop) -> UndoStep {
    UndoStep(
      version: try needed(version, .version), by: try needed(by, .by), at: try needed(at, .at),
      inverse: try inverse())
  }

  private func inverse() throws(RecordStop) -> Inverse {
    switch try needed(step, .step) {
    case .restore: .restore(owner: owner, conversation: try turn())
    case .withdrawNote: .withdrawNote(try needed(index, .index))
    case .untag: .untag(try needed(tag, .tag))
    case .retag: .retag(try needed(tag, .tag))
    case .restoreFact: .restoreFact(name: try needed(name, .name), was: fact)
    case .restoreCoding: .restoreCoding(try needed(coding, .coding))
    case .restoreGoods: .restoreGoods(goods, sentBack: sentBack)
    case .separate: .separate(conversation: try turn())
    case .unexecute: .unexecute(try needed(index, .index), approvedBy: approvedBy)
    case .undoDecision: .undoDecision(try needed(index, .index), conversation: try turn())
    }
  }

  private func turn() throws(RecordStop) -> Conversation {
    try needed(conversation, .conversation).conversation(until: until)
  }

  private func needed<Value>(_ value: Value?, _ key: StepKey) throws(RecordStop) -> Value {
    guard let value else { throw RecordStop(.missingKey(key.rawValue), at: start) }
    return value
  }
}
