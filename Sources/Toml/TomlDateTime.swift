/// A date with a time of day, with or without an offset from UTC.
public struct TomlDateTime: Hashable, Sendable {
  /// The date.
  public var date: TomlDate
  /// The time of day.
  public var time: TomlTime
  /// Minutes east of UTC; nil for a local time.
  public var offsetMinutes: Int?

  /// A moment from its parts, unchecked.
  public init(date: TomlDate, time: TomlTime, offsetMinutes: Int?) {
    self.date = date
    self.time = time
    self.offsetMinutes = offsetMinutes
  }
}
