import ArgumentParser
import DeskStore
import Phrases
import RefundDesk

/// `guichet report KIND`: figures of the desk, as text, JSON Lines, CSV or one HTML page.
struct ReportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Figures of the desk: age of the queue, measures, sales and credits.",
    discussion: """
      week is the weekly review of the seven days up to yesterday, or up to --until. ageing is the queue \
      as it stands; kpi compares the days with as many before; clocks is how the deadlines are kept; the \
      others add up what was sold and given back. --json prints the main table, an object a row; with --full everything as \
      one object. Amounts under --json and --csv are in minor units, with decimals where a price is \
      finer than that.
      """)

  @Argument(
    help: ArgumentHelp(
      ReportKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", valueName: "kind"))
  var kind: ReportKind
  @Option(help: ArgumentHelp("The first day.", valueName: "day")) var since: Day?
  @Option(help: ArgumentHelp("The last day.", valueName: "day")) var until: Day?
  @Option(help: MomentArgument.help) var asOf: MomentArgument?
  @OptionGroup var form: ReportForm
  @OptionGroup var options: DeskOptions

  func validate() throws {
    if let since, let until, since > until {
      throw ValidationError("--since \(since) is after --until \(until).")
    }
    if since != nil, !kind.takesFirstDay {
      throw ValidationError("--since does not go with \(kind.rawValue).")
    }
    if until != nil, !kind.takesLastDay {
      throw ValidationError("--until does not go with \(kind.rawValue); --as-of does.")
    }
    try form.validate(json: options.json)
  }

  func run(in session: inout Session) throws {
    let moment = try asOf?.moment(session) ?? session.now
    let today = session.desk.zone.day(at: moment)
    // The days of a month may go on after today; none of them may begin there, and a week is over.
    if let ahead = [since, kind == .week ? until : nil].compactMap({ $0 }).first(where: {
      $0 > today
    }) {
      throw Failure(session.phrases.stillToCome(session.phrases.date(ahead)), .usage)
    }
    let isMain = (session.json || form.csv) && !form.full && form.into == nil
    let maker = ReportMaker(
      session: session, moment: moment, days: days(session, at: moment), full: !isMain)
    try session.show(try maker.report(kind), as: form)
  }

  /// The days asked for; nil for everything.
  private func days(_ session: Session, at moment: Timestamp) -> ClosedRange<Day>? {
    guard since != nil || until != nil else { return nil }
    let last = until ?? session.desk.zone.day(at: moment)
    return (since ?? Day(daysSinceEpoch: 0))...last
  }
}
