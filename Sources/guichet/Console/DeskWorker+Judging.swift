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
    guard let judge = desk.judge(at: time) else { return Console.CaseFile(dossier) }
    let counsel = Counsel(judge, try desk.experience())
    return Console.CaseFile(
      dossier, assessment: counsel.assessment(of: dossier),
      clocks: try clocks(of: ticket, judge.judgement(of: dossier), at: time))
  }

  /// Something lasting that everybody must know; nil where all is well.
  func banner() -> Explanation? {
    if let companion { return companion.banner }
    if let finding = desk.health.findings.first(where: { $0.damage.isDamage }) {
      return phrases.explain(CommitFault.ReadOnlyReason.damaged(finding))
    }
    return phrases.explain(desk.policyStatus)
  }
}
