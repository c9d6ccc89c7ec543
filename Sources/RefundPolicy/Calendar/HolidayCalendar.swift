public import RefundDesk

/// The days on which nobody works, by place. Rules, not lists: they hold for every year.
public enum HolidayCalendar: String, CaseIterable, Sendable {
  /// Code du travail L3133-1: the eleven legal holidays.
  case france = "FR"
  /// The same with Good Friday and 26 December (L3134-13).
  case alsaceMoselle = "FR-ALSACE-MOSELLE"
  /// England and Wales: Banking and Financial Dealings Act 1971, with substitute days.
  case unitedKingdom = "UK"
  /// Scotland: schedule 1 of that Act, and St Andrew's Day (Bank Holiday (Scotland) Act 2007): 2 January and
  /// 30 November are free, the August holiday is the first Monday, Easter Monday is no holiday.
  case scotland = "UK-SCOTLAND"
  /// Northern Ireland: schedule 1 of that Act: 17 March and 12 July are free too.
  case northernIreland = "UK-NORTHERN-IRELAND"
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
    case .scotland: isScottish(day)
    case .northernIreland:
      isBritish(day) || isMoved(day, month: 3, 17) || isMoved(day, month: 7, 12)
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
    switch month {
    case 1: return isMoved(day, month: 1, 1)
    case 5: return isMayHoliday(day, dayOfMonth)
    case 8: return day.weekday == .monday && dayOfMonth > 24
    case 12: return isPair(day, dayOfMonth, 25)
    default: return false
    }
  }

  private func isScottish(_ day: Day) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    if day.days(since: Easter.sunday(year)) == -2 { return true }
    switch month {
    case 1: return isPair(day, dayOfMonth, 1)
    case 5: return isMayHoliday(day, dayOfMonth)
    case 8: return day.weekday == .monday && dayOfMonth <= 7
    case 11, 12: return isMoved(day, month: 11, 30) || isPair(day, dayOfMonth, 25) && month == 12
    default: return false
    }
  }

  /// The first and the last Monday of May.
  private func isMayHoliday(_ day: Day, _ dayOfMonth: Int) -> Bool {
    day.weekday == .monday && (dayOfMonth <= 7 || dayOfMonth > 24)
  }

  /// A holiday, or the Monday after it where it falls on a weekend.
  private func isMoved(_ day: Day, month: Int, _ date: Int) -> Bool {
    let year = day.civil.year
    // 30 November on a weekend is kept on a Monday in December.
    return (0...2).contains { back in
      let before = day.adding(days: -back)
      guard before.civil == (year, month, date) else { return false }
      return back == 0 ? !day.isWeekend : day.weekday == .monday
    }
  }

  /// Two holidays one after the other, each moved to the next working day where it falls on a weekend.
  private func isPair(_ day: Day, _ dayOfMonth: Int, _ first: Int) -> Bool {
    switch dayOfMonth - first {
    case 0, 1: !day.isWeekend
    case 2, 3: day.weekday == .monday || day.weekday == .tuesday
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
