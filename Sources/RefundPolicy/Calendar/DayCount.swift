public import RefundDesk

/// How a law counts days: L221-19 in France, Regulation (EEC, Euratom) 1182/71 in the Union.
public struct DayCount: Hashable, Sendable {
  /// Which days count as business days.
  public enum Business: String, CaseIterable, Sendable {
    /// Monday to Friday without public holidays.
    case weekdays
    /// Every day but Sundays and federal holidays (16 CFR 429.0(f)).
    case allButSundays = "all_but_sundays"
  }

  /// Whether a term that ends on a Saturday, Sunday or public holiday runs to the next working day.
  public var rollsToWorkingDay: Bool
  /// The holidays.
  public var holidays: HolidayCalendar
  /// Which days are business days.
  public var business: Business

  /// A way of counting. The day of the event itself is never counted.
  public init(
    rollsToWorkingDay: Bool, holidays: HolidayCalendar, business: Business = .weekdays
  ) {
    self.rollsToWorkingDay = rollsToWorkingDay
    self.holidays = holidays
    self.business = business
  }

  /// The last day of a term of days.
  public func end(of days: Int, after start: Day) -> Day { rolled(start.adding(days: days)) }

  /// The last day of a term of months; a shorter month ends it on its last day.
  public func end(ofMonths months: Int, after start: Day) -> Day {
    rolled(start.adding(months: months))
  }

  /// The last day of a term of business days.
  public func end(ofBusinessDays count: Int, after start: Day) -> Day {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isBusinessDay(day) { left -= 1 }
    }
    return day
  }

  /// The day itself, or the next working day where terms are moved.
  public func rolled(_ day: Day) -> Day {
    guard rollsToWorkingDay else { return day }
    var day = day
    while !holidays.isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  private func isBusinessDay(_ day: Day) -> Bool {
    switch business {
    case .weekdays: holidays.isWorkingDay(day)
    case .allButSundays: day.weekday != .sunday && !holidays.isHoliday(day)
    }
  }
}
