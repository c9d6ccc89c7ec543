public import RefundDesk

/// The days whose closings two measures are taken of: those of a period, moved back until the last of them
/// has had the time that the measure asks for.
///
/// Whether a request is opened again within thirty days cannot be told of one that was closed last week. Of a
/// period of four weeks up to today nothing could be said at all; of the four weeks that ended thirty days
/// ago everything can. A period that is over long enough is not moved.
public struct MatureDays: Hashable, Sendable {
  /// Closings that have had seven days: of which it can be told whether one contact was enough.
  public let firstContact: Period
  /// Closings that have had thirty days: of which it can be told whether they were opened again.
  public let reopened: Period

  /// How long a closing must hold for one contact to have been enough.
  static let firstContactDays = 7
  /// Within how many days an opening counts as one again.
  static let reopenedDays = 30

  /// The days of a period that is looked at alone.
  init(_ period: Period) {
    firstContact = period
    reopened = period
  }

  /// - Parameters:
  ///   - days: the days of a period.
  ///   - last: the last day of the period that others are compared with, so that all are moved alike.
  ///   - now: the moment up to which anything is known.
  ///   - zone: where the days are.
  public init(_ days: ClosedRange<Day>, upTo last: Day, now: Timestamp, in zone: ZoneRules) {
    let end = zone.time(on: last.adding(days: 1), secondsOfDay: 0)
    let day: Int64 = 86_400_000_000
    // The last closing of the days can be no later than the moment before their end.
    let known = now.microseconds - (end.microseconds - 1)
    func moved(_ least: Int) -> Period {
      let lacking = Int64(least) * day - known
      let back = Int(max(0, (lacking + day - 1) / day))
      return Period(
        days.lowerBound.adding(days: -back)...days.upperBound.adding(days: -back), in: zone)
    }
    firstContact = moved(MatureDays.firstContactDays)
    reopened = moved(MatureDays.reopenedDays)
  }
}
