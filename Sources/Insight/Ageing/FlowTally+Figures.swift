public import RefundDesk

extension FlowTally {
  /// Arrivals and closings on some days, as far as they are known at a moment.
  public init(
    _ figures: RequestFigures, on days: ClosedRange<Day>, in zone: ZoneRules, asOf: Timestamp
  ) {
    self.init(zone: zone)
    let length = days.upperBound.days(since: days.lowerBound)
    let starts = (0...length + 1).map {
      zone.time(on: days.lowerBound.adding(days: $0), secondsOfDay: 0).microseconds
    }
    var counts = Array(repeating: Count(), count: length + 1)
    let moment = asOf.microseconds
    var earliest = Int64.max
    figures.courses.scan { place, course in
      let row = figures.requests[place]
      guard row.counts(at: moment) else { return }
      earliest = min(earliest, row.received)
      if let day = FlowTally.day(of: row.received, starts) { counts[day].arrivals += 1 }
      guard course.marks.contains(.isClosed), course.lastClosed <= moment else { return }
      if let day = FlowTally.day(of: course.lastClosed, starts) { counts[day].closings += 1 }
    }
    if earliest != .max { first = zone.day(at: Timestamp(microseconds: earliest)) }
    for (offset, count) in counts.enumerated() {
      add(count, on: days.lowerBound.adding(days: offset))
    }
  }

  /// The day that a moment lies on, by where the days begin; nil where it lies outside.
  private static func day(of moment: Int64, _ starts: [Int64]) -> Int? {
    guard let first = starts.first, let last = starts.last, moment >= first, moment < last else {
      return nil
    }
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= moment { low = middle } else { high = middle }
    }
    return low
  }
}
