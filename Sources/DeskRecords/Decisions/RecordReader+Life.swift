import RefundDesk

extension RecordReader {
  /// Reads what has become of a decision.
  mutating func decisionLife() throws(RecordStop) -> DecisionLife {
    let start = try start()
    var word: LifeWord?
    var approvedBy: AgentID?
    var by: AgentID?
    var at: Timestamp?
    var compensating = false
    try closed(LifeKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .state: word = try reader.word()
      case .approvedBy: approvedBy = try reader.optional { r throws(RecordStop) in try r.id() }
      case .by: by = try reader.id()
      case .at: at = try reader.time()
      case .compensating: compensating = try reader.flag()
      }
    }
    guard let word else { throw RecordStop(.missingKey("state"), at: start) }
    func needed<Value>(_ value: Value?, _ key: LifeKey) throws(RecordStop) -> Value {
      guard let value else { throw RecordStop(.missingKey(key.rawValue), at: start) }
      return value
    }
    switch word {
    case .awaitingApproval: return .awaitingApproval
    case .decided: return .decided(approvedBy: approvedBy)
    case .executed: return .executed(at: try needed(at, .at))
    case .rejected: return .rejected(by: try needed(by, .by), at: try needed(at, .at))
    case .undone:
      return .undone(
        by: try needed(by, .by), at: try needed(at, .at), compensating: compensating)
    }
  }
}
