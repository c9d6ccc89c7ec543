import ArgumentParser
import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet policy review`: the audit of what the desk does under its policy.
struct PolicyReviewCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Audit the policy in force against what the desk has done under it.",
    discussion: """
      Refunds past their date with the amount, credits without consent, who approves what, time to a \
      decision by resolution, what irritates customers, rules without clause, reason or test, law packs \
      not read for 180 days. --json prints the refunds past their date; with --full everything. Refunds \
      past their date are those that the law grants on open requests, and those that were decided and \
      have not been paid.
      """)

  @Option(help: MomentArgument.help) var asOf: MomentArgument?
  @OptionGroup var form: ReportForm
  @OptionGroup var options: DeskOptions

  func validate() throws { try form.validate(json: options.json) }

  func run(in session: inout Session) throws {
    let moment = try asOf?.moment(session) ?? session.now
    let desk = session.desk
    var review = try session.asking { () throws(DeskFault) in
      try desk.foldHistories(into: PolicyReview(asOf: moment, zone: desk.zone)) { review, history in
        review.count(history.received, history.told)
      }
    }
    let ladder = session.ladder
    for refund in try session.owedRefunds(dueBy: review.today, at: moment) {
      review.count(refund, ladder: ladder)
    }
    let gaps = desk.policy.map { PolicyGaps($0, on: review.today) }
    let report = review.report(gaps, currency: desk.settings.currency, in: session.phrases)
    try session.show(report, as: form)
  }
}

extension TicketHistory {
  /// What happened to the ticket after it came in.
  fileprivate var told: [HistoryEntry] {
    entries.compactMap { entry in
      guard case .ticketChanged(_, let event) = entry.event else { return nil }
      return HistoryEntry(at: entry.at, by: entry.by, event: event)
    }
  }
}
