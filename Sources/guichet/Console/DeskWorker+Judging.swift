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
    return Console.CaseFile(
      dossier, assessment: Suggestions.assessment(of: dossier, judgement, desk: desk, at: time))
  }

  /// Something lasting that everybody must know; nil where all is well.
  func banner() -> Explanation? {
    if let finding = desk.health.findings.first(where: { $0.damage.isDamage }) {
      return phrases.explain(CommitFault.ReadOnlyReason.damaged(finding))
    }
    return phrases.explain(desk.policyStatus)
  }
}
