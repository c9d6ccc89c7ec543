public import RefundDesk

/// Counts, day by day, what came in and what was closed. Mergeable.
public struct FlowTally: Sendable {
  /// One day of the desk.
  public struct Count: Hashable, Sendable {
    /// Requests that came in.
    public var arrivals = 0
    /// Requests that were closed for the last time so far.
    public var closings = 0
  }

  /// Where the desk's days are.
  public let zone: ZoneRules
  /// The counts by day; days on which nothing happened are absent.
  public private(set) var days: [Day: Count] = [:]
  /// How many closed requests do not say when they were closed, so that no day could be found.
  public private(set) var undated = 0
  /// The first day on which anything ever came in, whichever days were asked for; nil where nothing did.
  public internal(set) var first: Day?

  /// A tally of nothing yet, in a zone.
  public init(zone: ZoneRules) { self.zone = zone }

  /// Counts a request that came in.
  public mutating func arrival(at moment: Timestamp) {
    let day = zone.day(at: moment)
    first = min(first ?? day, day)
    days[day, default: Count()].arrivals += 1
  }

  /// Counts a request that is closed, by when it was last; nil where nobody recorded when.
  public mutating func closing(at moment: Timestamp?) {
    guard let moment else { return undated += 1 }
    days[zone.day(at: moment), default: Count()].closings += 1
  }

  /// Adds what was counted of a day elsewhere.
  mutating func add(_ count: Count, on day: Day) {
    guard count != Count() else { return }
    days[day, default: Count()].arrivals += count.arrivals
    days[day, default: Count()].closings += count.closings
  }

  /// Adds what another tally has counted.
  public mutating func merge(_ other: FlowTally) {
    for (day, count) in other.days {
      days[day, default: Count()].arrivals += count.arrivals
      days[day, default: Count()].closings += count.closings
    }
    undated += other.undated
    first = [first, other.first].compactMap { $0 }.min()
  }

  /// Everything counted on the days of a range.
  public func sum(over range: ClosedRange<Day>) -> Count {
    days.reduce(into: Count()) { sum, entry in
      guard range.contains(entry.key) else { return }
      sum.arrivals += entry.value.arrivals
      sum.closings += entry.value.closings
    }
  }

  /// The counts of each day of a range, empty days too, in order.
  public func series(over range: ClosedRange<Day>) -> [(day: Day, count: Count)] {
    let length = range.upperBound.days(since: range.lowerBound)
    return (0...length).map { offset in
      let day = range.lowerBound.adding(days: offset)
      return (day, days[day] ?? Count())
    }
  }
}
