import RefundDesk

/// The rule at the end of a zone file, such as `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX TZ as RFC 8536,
/// section 3.3 extends it): how the clocks go for all years to come.
struct PosixZone: Hashable {
  /// The day and time of a change, in the local time that goes until then.
  struct Change: Hashable {
    enum Date: Hashable {
      /// The given week day (0 is Sunday) of a month: the week 5 is the last.
      case weekday(month: Int, week: Int, day: Int)
      /// The day of the year from 1, without 29 February.
      case julian(Int)
      /// The day of the year from 0, with 29 February.
      case ordinal(Int)
    }

    var date: Date
    /// Seconds after midnight; may be negative or more than a day.
    var time: Int
  }

  /// Seconds east of UTC out of the summer.
  let standardOffset: Int
  /// Seconds east of UTC in summer; nil where there is none.
  private(set) var summerOffset: Int?
  private(set) var toSummer: Change?
  private(set) var toStandard: Change?

  init?(_ text: String) {
    var scanner = PosixZoneScanner(text)
    guard scanner.skipName(), let west = scanner.time() else { return nil }
    standardOffset = -west
    if scanner.isAtEnd { return }
    guard scanner.skipName() else { return nil }
    summerOffset = standardOffset + 3_600
    if !scanner.isAt(",") {
      guard let west = scanner.time() else { return nil }
      summerOffset = -west
    }
    guard scanner.skip(","), let first = scanner.change(), scanner.skip(","),
      let second = scanner.change(), scanner.isAtEnd
    else { return nil }
    toSummer = first
    toStandard = second
  }

  /// The changes of some years, those after a moment only.
  func transitions(
    after last: Timestamp?, firstYear: Int, lastYear: Int
  ) -> [ZoneRules.Transition] {
    guard let summerOffset, let toSummer, let toStandard else { return [] }
    var found: [ZoneRules.Transition] = []
    for year in firstYear...lastYear {
      if let at = moment(toSummer, year, offset: standardOffset) {
        found.append(.init(at: at, offset: summerOffset))
      }
      if let at = moment(toStandard, year, offset: summerOffset) {
        found.append(.init(at: at, offset: standardOffset))
      }
    }
    return found.sorted { $0.at < $1.at }.filter { transition in
      last.map { transition.at > $0 } ?? true
    }
  }

  private func moment(_ change: Change, _ year: Int, offset: Int) -> Timestamp? {
    guard let start = Day(year: year, month: 1, day: 1) else { return nil }
    let day: Day?
    switch change.date {
    case .ordinal(let number): day = start.adding(days: number)
    case .julian(let number):
      let leaps = Day.length(ofMonth: 2, year: year) == 29 && number >= 60
      day = start.adding(days: number - 1 + (leaps ? 1 : 0))
    case .weekday(let month, let week, let weekday):
      day = PosixZone.day(year, month: month, week: week, weekday: weekday)
    }
    return day.map { Timestamp(startOf: $0).adding(seconds: Int64(change.time - offset)) }
  }

  private static func day(_ year: Int, month: Int, week: Int, weekday: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let firstWeekday = first.weekday.rawValue % 7
    var number = 1 + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
    if number > Day.length(ofMonth: month, year: year) { number -= 7 }
    return Day(year: year, month: month, day: number)
  }
}
