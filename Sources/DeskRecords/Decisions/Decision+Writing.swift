import CanonicalJSON
import RefundDesk

extension DecisionRecord {
  /// Whether there is something for the journal's `x`.
  var hasPersonal: Bool { decision.override != nil || decision.consent?.hasPersonal == true }

  func write(to writer: inout RecordWriter) {
    writer.write(DecisionKey.at, decision.at)
    writer.write(DecisionKey.by, decision.by)
    writer.write(DecisionKey.resolutions, decision.resolutions) { $1.write(to: &$0) }
    writer.write(DecisionKey.verdict, decision.verdict?.rawValue)
    writer.write(DecisionKey.policy, decision.policy)
    writer.write(DecisionKey.clauses, decision.clauses)
    if let consent = decision.consent, writer.part != .personal || consent.hasPersonal {
      writer.json.key(DecisionKey.consent.rawValue)
      writer.object { consent.write(to: &$0) }
    }
    writer.write(DecisionKey.override, decision.override)
    writer.write(DecisionKey.creditNote, decision.creditNote)
    if writer.holds(DecisionKey.life) {
      writer.json.key(DecisionKey.life.rawValue)
      writer.object { life.write(to: &$0) }
    }
  }
}

extension Consent {
  var hasPersonal: Bool { textShown != nil || answer != nil }

  func write(to writer: inout RecordWriter) {
    writer.write(ConsentKey.textShown, textShown)
    writer.write(ConsentKey.channel, channel.rawValue)
    writer.write(ConsentKey.at, at)
    writer.write(ConsentKey.by, by)
    writer.write(ConsentKey.answer, answer)
  }
}

extension DecisionLife {
  func write(to writer: inout RecordWriter) {
    switch self {
    case .awaitingApproval: writer.write(LifeKey.state, LifeWord.awaitingApproval.rawValue)
    case .rejected(let by, let at):
      writer.write(LifeKey.state, LifeWord.rejected.rawValue)
      writer.write(LifeKey.by, by)
      writer.write(LifeKey.at, at)
    case .decided(let approvedBy):
      writer.write(LifeKey.state, LifeWord.decided.rawValue)
      writer.write(LifeKey.approvedBy, approvedBy)
    case .executed(let at):
      writer.write(LifeKey.state, LifeWord.executed.rawValue)
      writer.write(LifeKey.at, at)
    case .undone(let by, let at, let compensating):
      writer.write(LifeKey.state, LifeWord.undone.rawValue)
      writer.write(LifeKey.by, by)
      writer.write(LifeKey.at, at)
      writer.write(LifeKey.compensating, compensating)
    }
  }
}
