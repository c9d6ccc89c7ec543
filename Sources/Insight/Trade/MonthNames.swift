import RefundDesk

/// Names of months, kept: a million orders lie in a few dozen months.
struct MonthNames: Sendable {
  private var last: (range: Range<Int>, name: String)?

  /// The month of a day: `2026-11`.
  mutating func name(of day: Day) -> String {
    if let last, last.range.contains(day.daysSinceEpoch) { return last.name }
    let (year, month, number) = day.civil
    let start = day.daysSinceEpoch - (number - 1)
    let length = Day.length(ofMonth: month, year: year)
    let name = String(day.description.prefix(7))
    last = (start..<start + length, name)
    return name
  }
}
