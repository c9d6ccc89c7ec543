public import RefundDesk

/// Why hours make no calendar.
public enum BusinessCalendarError: Error, Hashable, Sendable {
  /// No day of the week has any hours, so that no clock would ever run.
  case neverOpen
  /// Two times of the same day overlap.
  case overlapping(Weekday, OpeningHours, OpeningHours)
  /// Two times of a day with hours of its own overlap.
  case overlappingOn(Day, OpeningHours, OpeningHours)
}
