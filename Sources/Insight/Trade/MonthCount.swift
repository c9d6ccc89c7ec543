import RefundDesk

/// Which month a moment lies in, counted from the first one of a range: found once a month and not once
/// a line, since lines mostly come in the order of time.
struct MonthCount {
  private let zone: ZoneRules
  private let first: Int
  /// How many months the range has.
  let count: Int
  private var last: (range: Range<Int64>, month: Int)?

  /// The months from one moment to another, in microseconds; none where there are none.
  init(from: Int64, to: Int64, in zone: ZoneRules) {
    self.zone = zone
    first = from <= to ? MonthCount.number(from, zone) : 0
    count = from <= to ? MonthCount.number(to, zone) - first + 1 : 0
  }

  /// The month of a moment, from 1; 0 where the moment is unknown.
  mutating func month(of moment: Int64) -> Int {
    guard moment != CourseRow.none else { return 0 }
    if let last, last.range.contains(moment) { return last.month }
    let number = MonthCount.number(moment, zone)
    let start = MonthCount.start(of: number, zone)
    last = (start..<max(start + 1, MonthCount.start(of: number + 1, zone)), number - first + 1)
    return number - first + 1
  }

  /// The name of a month from 1: `2026-11`; nil for 0.
  func name(of month: Int) -> String? {
    guard month > 0 else { return nil }
    let number = first + month - 1
    guard let day = Day(year: number / 12, month: number % 12 + 1, day: 1) else { return nil }
    return String(day.description.prefix(7))
  }

  private static func number(_ moment: Int64, _ zone: ZoneRules) -> Int {
    let (year, month, _) = zone.day(at: Timestamp(microseconds: moment)).civil
    return year * 12 + month - 1
  }

  private static func start(of number: Int, _ zone: ZoneRules) -> Int64 {
    guard let day = Day(year: number / 12, month: number % 12 + 1, day: 1) else { return .max }
    return zone.time(on: day, secondsOfDay: 0).microseconds
  }
}
