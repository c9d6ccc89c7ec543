import Advice
import Console
import DeskPhrases
import DeskStore
import Journal
import Phrases
import RefundDesk
import RefundPolicy

extension DeskWorker {
  /// A ticket with everything around it, judged on the day.
  func file(_ ticket: TicketID, at time: Timestamp) throws(DeskFault) -> Console.CaseFile {
    let dossier = try desk.dossier(ticket)
    guard let judgement = desk.judge(dossier, at: time) else { return Console.CaseFile(dossier) }
    var assessment = Assessment(
      ruling: judgement.ruling,
      checks: judgement.checks.map { check in
        Assessment.Check(
          Assessment.Result(rawValue: check.result.rawValue) ?? .info,
          clause: check.clause.isEmpty ? check.id : check.clause, why: check.why)
      },
      missing: judgement.missing.map {
        Assessment.Missing(name: $0.name, question: $0.question)
      },
      suggestions: suggestions(for: dossier, judgement, at: time))
    assessment.penalty = judgement.floor?.penalty
    assessment.penaltyAhead = judgement.floor?.penaltyFirstDay
    return Console.CaseFile(dossier, assessment: assessment)
  }

  private func suggestions(
    for dossier: Dossier, _ judgement: Judgement, at time: Timestamp
  ) -> [Assessment.Suggestion] {
    Suggestions.ranked(for: dossier, judgement, desk: desk, at: time).compactMap { suggestion in
      guard case .resolve(let kind) = suggestion.action else { return nil }
      return Assessment.Suggestion(
        kind: kind, due: suggestion.due, amount: suggestion.amount,
        expectedCost: suggestion.expectedCost, why: suggestion.why(asked: judgement.asked),
        terms: suggestion.terms.map {
          Assessment.Term(name: $0.name.label, amount: $0.amount)
        })
    }
  }

  /// Something lasting that everybody must know; nil where all is well.
  func banner() -> Explanation? {
    if let finding = desk.health.findings.first(where: { $0.damage.isDamage }) {
      return phrases.explain(CommitFault.ReadOnlyReason.damaged(finding))
    }
    return phrases.explain(desk.policyStatus)
  }
}
