public import Phrases
public import RefundDesk

extension ReportSection {
  /// Shares that have changed between two times; nil where none did.
  public static func trend(
    _ changes: [TradeTrend], names: [String: String] = [:], by dimension: TradeDimension,
    _ term: ReportTerm, now: ClosedRange<Day>, before: ClosedRange<Day>, in phrases: Phrases
  ) -> ReportSection? {
    guard !changes.isEmpty else { return nil }
    let words = ReportWords(phrases: phrases)
    let rows = changes.prefix(40).map { change -> [ReportCell] in
      let value = change.key.value
      let name = value.flatMap { value in names[value].map { "\(value) \($0)" } }
      return [
        name.map { .name(code: value, shown: $0) } ?? words.cell(value, by: dimension),
        .name(code: change.isUp ? "up" : "down", shown: phrases.trend(isUp: change.isUp)),
        change.now.rate.map { .rate($0) } ?? .none, .count(change.now.whole),
        change.before.rate.map { .rate($0) } ?? .none, .count(change.before.whole),
        .count(change.statistic),
      ]
    }
    var table = ReportTable(
      columns: [
        words.column("key", term, isNumber: false),
        words.column("trend", .trend, isNumber: false), words.column("share", .share),
        words.column("n", .cases), words.column("before", .before),
        words.column("before_n", .cases),
        words.column("z_hundredths", .statistic, readers: .programs),
      ], rows: Array(rows))
    table.shownRows = 20
    let note = phrases.trendNote(
      from: now.lowerBound, to: now.upperBound, beforeFrom: before.lowerBound,
      beforeTo: before.upperBound)
    return ReportSection(
      id: "trend", title: phrases.title(.trend),
      notes: [dimension == .reason ? phrases.reasonShareNote : phrases.returnShareNote, note],
      table: table)
  }
}
