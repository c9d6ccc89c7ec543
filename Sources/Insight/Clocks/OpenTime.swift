public import RefundDesk

/// The working time of a calendar, added up day by day, so that the time between any two moments is two
/// look-ups and not a walk over the days between them.
public struct OpenTime: Sendable {
  private let calendar: BusinessCalendar
  private let first: Day
  private let openings: [[Range<Timestamp>]]
  /// Microseconds of working time before each day.
  private let before: [Int64]

  /// The working time of some days; moments outside them are answered by the calendar itself.
  public init(_ calendar: BusinessCalendar, over days: ClosedRange<Day>) {
    self.calendar = calendar
    first = days.lowerBound
    let length = min(days.upperBound.days(since: days.lowerBound), 40_000)
    openings = (0...length).map { calendar.openings(on: days.lowerBound.adding(days: $0)) }
    var sum: Int64 = 0
    before = openings.map { day in
      defer {
        for opening in day {
          sum += opening.upperBound.microseconds - opening.lowerBound.microseconds
        }
      }
      return sum
    }
  }

  /// How many seconds of working time lie between two moments; none where they are the wrong way round.
  public func seconds(from: Timestamp, to: Timestamp) -> Int64 {
    guard from < to else { return 0 }
    guard let start = passed(from), let end = passed(to) else {
      return calendar.openSeconds(from: from, to: to)
    }
    return (end - start) / 1_000_000
  }

  /// Microseconds of working time before a moment; nil where it lies outside the days.
  private func passed(_ moment: Timestamp) -> Int64? {
    let place = calendar.zone.day(at: moment).days(since: first)
    guard openings.indices.contains(place) else { return nil }
    return openings[place].reduce(before[place]) { sum, opening in
      let end = min(opening.upperBound, moment)
      return end > opening.lowerBound
        ? sum + end.microseconds - opening.lowerBound.microseconds : sum
    }
  }
}
