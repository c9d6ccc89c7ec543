public import RefundDesk

extension BusinessCalendar {
  /// How far is looked ahead for an open hour: a shop that is shut for so long has given up.
  private static let horizonDays = 3_660

  /// Whether the desk works at a moment.
  public func isOpen(at moment: Timestamp) -> Bool {
    openings(on: zone.day(at: moment)).contains { $0.contains(moment) }
  }

  /// How many seconds of working time lie between two moments; none where they are the wrong way round.
  public func openSeconds(from: Timestamp, to: Timestamp) -> Int64 {
    guard from < to else { return 0 }
    var microseconds: Int64 = 0
    var day = zone.day(at: from)
    let last = zone.day(at: to)
    while day <= last {
      for opening in openings(on: day) {
        let start = max(opening.lowerBound, from)
        let end = min(opening.upperBound, to)
        if start < end { microseconds += end.microseconds - start.microseconds }
      }
      day = day.adding(days: 1)
    }
    return microseconds / 1_000_000
  }

  /// The moment at which so many seconds of working time have passed; where none are left to pass, the
  /// first open moment from `start` on.
  ///
  /// - Returns: nil where the desk does not work that long within ten years.
  public func moment(after openSeconds: Int64, from start: Timestamp) -> Timestamp? {
    var left = max(0, openSeconds) * 1_000_000
    var day = zone.day(at: start)
    for _ in 0..<BusinessCalendar.horizonDays {
      for opening in openings(on: day) where opening.upperBound > start {
        let from = max(opening.lowerBound, start)
        let length = opening.upperBound.microseconds - from.microseconds
        if left == 0 || left <= length {
          return Timestamp(microseconds: from.microseconds + left)
        }
        left -= length
      }
      day = day.adding(days: 1)
    }
    return nil
  }

  /// The moment itself where the desk works then, else when it opens next.
  public func opening(from moment: Timestamp) -> Timestamp {
    self.moment(after: 0, from: moment) ?? moment
  }

  /// The last day of a term of business days, the first day not counted; the day itself for none.
  ///
  /// - Returns: nil where there are not so many within ten years.
  public func day(afterBusinessDays count: Int, from start: Day) -> Day? {
    var day = start
    var left = count
    for _ in 0..<BusinessCalendar.horizonDays where left > 0 {
      day = day.adding(days: 1)
      if isBusinessDay(day) { left -= 1 }
    }
    return left <= 0 ? day : nil
  }
}
