import Advice
import Console
import DeskStore
import RefundDesk
import RefundPolicy

/// What may be done for a ticket, ranked under the desk's policy.
enum Suggestions {
  /// What a judged ticket is worth saying: its checks and floor, its suggestions with their whole
  /// arithmetic, and what the customer's words seem to ask.
  static func assessment(
    of dossier: Dossier, _ judgement: Judgement, desk: Desk, at time: Timestamp
  ) -> Assessment {
    guard let policy = desk.policy else { return Assessment(judgement) }
    let facts = CaseFacts(
      dossier, policy: policy, today: desk.zone.day(at: time), zone: desk.zone)
    let inputs = AdviceInputs(policy)
    let advisor = Advisor(inputs: inputs)
    var assessment = Assessment(
      judgement,
      suggestions: advisor.suggestions(judgement, facts: facts, dossier: dossier),
      inputs: inputs, basis: advisor.basis(judgement, facts: facts, dossier: dossier))
    assessment.reading = CodingProposal(dossier)
    return assessment
  }

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
