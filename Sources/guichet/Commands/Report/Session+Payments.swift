import DeskStore
import Insight
import RefundDesk
import RefundPolicy

extension Session {
  /// The most requests that are judged one by one for what their late payment cost; where more were paid
  /// slowly the figure is left out and the report says so, since nobody waits minutes for a report.
  private static let judgedPayments = 500

  /// What refunds paid late in some days cost on top, by the law of the policy in force; nil where too many
  /// would have to be judged.
  ///
  /// Judged are requests of which the first decision that held was paid more than fourteen days after they
  /// came in, since no payment before that is late; all their payments of the days count.
  func latePayments(_ survey: DeskSurvey, on days: ClosedRange<Day>) throws -> LatePayments? {
    var found = LatePayments()
    guard let ladder, let judge = desk.judge(at: survey.asOf) else { return found }
    let tickets = survey.paidSlowly(on: days)
    guard tickets.count <= Session.judgedPayments else { return nil }
    let past = PastDesk(desk: desk, moment: survey.asOf)
    for id in tickets {
      let file = try asking { () throws(DeskFault) in
        survey.asOf == now ? try desk.dossier(id) : try past.dossier(id)
      }
      guard let file else { continue }
      let judgement = judge.judgement(of: file)
      for record in file.ticket.decisions {
        guard let paid = day(ofPaying: record), days.contains(paid),
          let refund = OwedRefund(paidBy: record.decision, on: file.ticket, judgement)
        else { continue }
        found.count(refund, paidOn: paid, by: ladder)
      }
    }
    return found
  }

  /// The day on which what a decision orders was paid; nil where it was not.
  private func day(ofPaying record: DecisionRecord) -> Day? {
    switch record.life {
    case .executed(let at): desk.zone.day(at: at)
    case .decided: desk.settings.recordsPayments ? nil : desk.zone.day(at: record.decision.at)
    case .awaitingApproval, .rejected, .undone: nil
    }
  }
}
