public import RefundDesk

/// A stretch of time that figures are of: from a moment up to, but not including, another.
public struct Period: Hashable, Sendable {
  /// The first moment.
  public let from: Timestamp
  /// The first moment after it.
  public let to: Timestamp

  /// A stretch of time; empty where the ends are the wrong way round.
  public init(from: Timestamp, to: Timestamp) {
    self.from = from
    self.to = max(from, to)
  }

  /// Whole days of a zone, both included.
  public init(_ days: ClosedRange<Day>, in zone: ZoneRules) {
    self.init(
      from: zone.time(on: days.lowerBound, secondsOfDay: 0),
      to: zone.time(on: days.upperBound.adding(days: 1), secondsOfDay: 0))
  }

  /// Whether a moment lies in it.
  public func contains(_ moment: Timestamp) -> Bool { from <= moment && moment < to }
}

extension ClosedRange<Day> {
  /// As many days as these, ending on the day before them: what figures are compared with.
  public var before: ClosedRange<Day> {
    let length = upperBound.days(since: lowerBound) + 1
    return lowerBound.adding(days: -length)...lowerBound.adding(days: -1)
  }
}
