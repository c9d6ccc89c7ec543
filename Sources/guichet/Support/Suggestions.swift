import Advice
import DeskStore
import RefundDesk
import RefundPolicy

/// What may be done for a ticket, ranked under the desk's policy.
enum Suggestions {
  /// The suggestions for a judged ticket, best first.
  static func ranked(
    for dossier: Dossier, _ judgement: Judgement, desk: Desk, at time: Timestamp
  ) -> [Suggestion] {
    guard let policy = desk.policy else { return [] }
    let facts = CaseFacts(
      dossier, policy: policy, today: desk.zone.day(at: time), zone: desk.zone)
    return Advisor(inputs: AdviceInputs(policy))
      .suggestions(judgement, facts: facts, dossier: dossier)
  }
}
