public import RefundDesk

/// The days on which nobody works, by place. Rules, not lists: they hold for every year.
public enum HolidayCalendar: String, CaseIterable, Sendable {
  /// Code du travail L3133-1: the eleven legal holidays.
  case france = "FR"
  /// The same with Good Friday and 26 December (L3134-13).
  case alsaceMoselle = "FR-ALSACE-MOSELLE"
  /// England and Wales: Banking and Financial Dealings Act 1971, with substitute days.
  case unitedKingdom = "UK"
  /// The federal holidays, 5 U.S.C. 6103, as observed.
  case unitedStates = "US"
  /// Saturdays and Sundays only, where no table is at hand.
  case weekendsOnly = "none"

  /// Whether a day is a public holiday there.
  public func isHoliday(_ day: Day) -> Bool {
    switch self {
    case .france: isFrench(day, east: false)
    case .alsaceMoselle: isFrench(day, east: true)
    case .unitedKingdom: isBritish(day)
    case .unitedStates: isFederal(day)
    case .weekendsOnly: false
    }
  }

  /// Whether people work on a day: no weekend, no holiday.
  public func isWorkingDay(_ day: Day) -> Bool {
    !day.isWeekend && !isHoliday(day)
  }

  private func isFrench(_ day: Day, east: Bool) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth) {
    case (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25): return true
    case (12, 26): return east
    default: break
    }
    switch day.days(since: Easter.sunday(year)) {
    case 1, 39, 50: return true
    case -2: return east
    default: return false
    }
  }

  private func isBritish(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    switch day.days(since: Easter.sunday(year)) {
    case -2, 1: return true
    default: break
    }
    let monday = day.weekday == .monday
    switch month {
    case 1: return substitute(day, for: 1, alone: true)
    case 5: return monday && (dayOfMonth <= 7 || dayOfMonth > 24)
    case 8: return monday && dayOfMonth > 24
    case 12: return isBritishChristmas(day, dayOfMonth)
    default: return false
    }
  }

  /// New Year's Day, or the Monday after it where it falls on a weekend.
  private func substitute(_ day: Day, for date: Int, alone: Bool) -> Bool {
    let dayOfMonth = day.civil.day
    if dayOfMonth == date { return !day.isWeekend }
    return day.weekday == .monday && (dayOfMonth == date + 1 || dayOfMonth == date + 2)
  }

  /// Christmas Day and Boxing Day, each moved to the next working day where it falls on a weekend.
  private func isBritishChristmas(_ day: Day, _ dayOfMonth: Int) -> Bool {
    switch dayOfMonth {
    case 25, 26: !day.isWeekend
    case 27: day.weekday == .monday || day.weekday == .tuesday
    case 28: day.weekday == .monday || day.weekday == .tuesday
    default: false
    }
  }

  private func isFederal(_ day: Day) -> Bool {
    if isFederalDate(day) { return !day.isWeekend }
    // A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after.
    if day.weekday == .friday, isFederalDate(day.adding(days: 1)) { return true }
    if day.weekday == .monday, isFederalDate(day.adding(days: -1)) { return true }
    let (_, month, dayOfMonth) = day.civil
    let week = (dayOfMonth - 1) / 7 + 1
    switch (day.weekday, month) {
    case (.monday, 1), (.monday, 2): return week == 3
    case (.monday, 5): return dayOfMonth > 24
    case (.monday, 9): return week == 1
    case (.monday, 10): return week == 2
    case (.thursday, 11): return week == 4
    default: return false
    }
  }

  private func isFederalDate(_ day: Day) -> Bool {
    let (_, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth) {
    case (1, 1), (6, 19), (7, 4), (11, 11), (12, 25): return true
    default: return false
    }
  }
}

extension Day {
  /// Whether the day is a Saturday or a Sunday.
  var isWeekend: Bool { weekday == .saturday || weekday == .sunday }
}
