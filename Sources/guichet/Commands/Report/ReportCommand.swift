import ArgumentParser
import DeskStore
import Insight
import Phrases
import RefundDesk

/// `guichet report KIND`: figures of the desk, as text, JSON Lines, CSV or one HTML page.
struct ReportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Figures of the desk: age of the queue, measures, sales and credits.",
    discussion: """
      ageing is the queue as it stands; kpi compares the days with as many before; the others add up \
      what was sold and given back. --json prints the main table, an object a row; with --full everything as \
      one object. Amounts under --json and --csv are in minor units, with decimals where a price is \
      finer than that.
      """)

  @Argument(
    help: ArgumentHelp(
      ReportKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "kind"))
  var kind: ReportKind
  @Option(help: ArgumentHelp("The first day.", valueName: "day")) var since: Day?
  @Option(help: ArgumentHelp("The last day.", valueName: "day")) var until: Day?
  @Option(help: ArgumentHelp("The desk as it was at that time.", valueName: "time"))
  var asOf: Timestamp?
  @OptionGroup var form: ReportForm
  @OptionGroup var options: DeskOptions

  func validate() throws {
    if let since, let until, since > until {
      throw ValidationError("--since \(since) is after --until \(until).")
    }
    try form.validate(json: options.json)
  }

  func run(in session: inout Session) throws {
    let moment = asOf ?? session.now
    try session.show(try report(session, at: moment), as: form)
  }

  private func report(_ session: Session, at moment: Timestamp) throws -> Report {
    let days = days(session, at: moment)
    // What delay costs needs a judgement of every open request, as it is now.
    let isMain = (session.json || form.csv) && !form.full && form.into == nil
    let needsDelay = kind == .ageing && asOf == nil && !isMain
    var survey = try session.survey(
      asOf: moment, days: days, withSales: kind.isTrade, withDelay: needsDelay)
    let phrases = session.phrases
    func trade(
      _ part: ReportPart, _ term: ReportTerm, by dimension: TradeDimension
    ) -> Report {
      survey.tradeReport(name: kind.rawValue, part, term, by: dimension).report(in: phrases)
    }
    switch kind {
    case .ageing:
      return survey.ageingReport(currency: session.desk.settings.currency).report(in: phrases)
    case .kpi:
      survey.overrides = try session.overrides(survey)
      return survey.kpiReport.report(in: phrases)
    case .products: return survey.productReport(try session.products(), in: phrases)
    case .variants: return trade(.products, .variant, by: .variant)
    case .reasons: return trade(.reasons, .reason, by: .reason)
    case .months: return trade(.months, .month, by: .month)
    case .countries: return trade(.countries, .country, by: .country)
    case .agents: return trade(.agents, .agent, by: .agent)
    case .channels: return trade(.channels, .channel, by: .channel)
    case .segments: return trade(.segments, .segment, by: .segment)
    }
  }

  /// The days asked for; nil for everything.
  private func days(_ session: Session, at moment: Timestamp) -> ClosedRange<Day>? {
    guard since != nil || until != nil else { return nil }
    let last = until ?? session.desk.zone.day(at: moment)
    let first = since ?? Day(daysSinceEpoch: 0)
    return min(first, last)...last
  }
}
