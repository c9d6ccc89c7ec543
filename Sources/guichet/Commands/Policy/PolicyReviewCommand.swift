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
    let survey = try session.survey(asOf: moment, days: nil, withSales: false, judging: .live)
    let review = PolicyReview(
      survey.figures.requests, asOf: moment, zone: desk.zone, ladder: session.ladder)
    let gaps = desk.policy.map { PolicyGaps($0, on: review.today) }
    let isExport = session.json || form.csv
    let report = review.report(
      gaps, currency: desk.settings.currency, in: session.phrases,
      listed: isExport ? .max : PolicyReview.listedForPeople)
    try session.show(report, as: form)
  }
}
