public import Phrases
public import RefundDesk
import RefundPolicy

/// Days in a row on which the desk does not work as in any week, for the same reason and with the same hours.
public struct OtherDays: Hashable, Sendable {
  /// The first day.
  public var first: Day
  /// The last day.
  public var last: Day
  /// Why.
  public var cause: OtherDayCause
  /// The hours; none where the desk is shut.
  public var hours: [OpeningHours]
}

extension BusinessCalendar {
  /// The days of a stretch on which the desk does not work as in any week. A holiday on which it would be
  /// shut anyway is none; a closing is told whole, with the free days in it.
  public func otherDays(in days: ClosedRange<Day>) -> [OtherDays] {
    var found: [OtherDays] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      if let cause = cause(of: day) {
        let hours = hours(on: day)
        if let before = found.last, before.cause == cause, before.hours == hours,
          before.last.adding(days: 1) == day
        {
          found[found.count - 1].last = day
        } else {
          found.append(OtherDays(first: day, last: day, cause: cause, hours: hours))
        }
      }
      day = day.adding(days: 1)
    }
    return found
  }

  private func cause(of day: Day) -> OtherDayCause? {
    if closures.contains(day) { return .closure }
    if special[day] != nil { return .ownHours }
    return holidays.isHoliday(day) && hours[day.weekday] != nil ? .holiday : nil
  }
}
