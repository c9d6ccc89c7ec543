import Insight
import Phrases
import RefundDesk
import Terminal

/// The words of a board in one language: what its rows are called, and the sentences below it.
struct BoardWords: Sendable {
  let language: Language
  /// The names of the rows of each facet, in their order.
  let names: [AgeFacet: [String]]
  /// What is ahead, and what delay costs.
  let sentences: [String]
  /// The same in a few words, for a small terminal.
  let short: [String]
  /// Arrivals and closings day by day.
  let arrivals: [Int]
  let closings: [Int]

  init(_ board: DeskBoard, _ phrases: Phrases, today: Day) {
    language = phrases.language
    let report = board.report.report(in: phrases)
    var names: [AgeFacet: [String]] = [:]
    for facet in AgeFacet.allCases {
      let table = report.sections.first { $0.id == facet.rawValue }?.table
      names[facet] = table?.rows.map { CleanText($0.first?.shown(phrases) ?? "–").text }
    }
    self.names = names
    sentences = ["forecast", "delay"].flatMap { id in
      (report.sections.first { $0.id == id }?.notes ?? []).prefix(2)
    }.map { CleanText($0).text }
    short = BoardWords.short(board.report, phrases)
    let window = today.adding(days: 1 - board.report.window)...today
    let series = board.report.flow.series(over: window)
    arrivals = series.map(\.count.arrivals)
    closings = series.map(\.count.closings)
  }

  private static func short(_ report: AgeingReport, _ phrases: Phrases) -> [String] {
    let forecast = report.forecast
    func crossing(_ crossing: QueueForecast.Crossing) -> String {
      phrases.shortCrossing(crossing.code, crossing.day)
    }
    let ahead = phrases.shortForecast(
      now: crossing(forecast.atPresentRates), oneMore: crossing(forecast.withOneMore))
    guard let delay = report.delay, delay.late + delay.lastDay > 0 else { return [ahead] }
    func amounts(_ sums: MoneySums) -> String {
      phrases.list(sums.amounts.map(phrases.money))
    }
    let late = phrases.shortDelay(
      late: delay.late, lastDay: delay.lastDay, today: amounts(delay.costToday),
      tomorrow: amounts(delay.costTomorrow))
    return [ahead, CleanText(late).text]
  }

  /// What the columns of the buckets are called.
  static func headings(_ phrases: Phrases) -> [String] {
    AgeBucket.allCases.map {
      phrases.bucketHeading(from: $0.fromDays, before: $0.beforeDays)
    }
  }
}
