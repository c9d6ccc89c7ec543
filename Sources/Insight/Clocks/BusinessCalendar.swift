public import RefundDesk
public import RefundPolicy

/// When the desk works: hours by day of the week, holidays of its place, and days on which it is shut.
///
/// Hours are local, so that a day on which the clocks are changed has an hour more or less only where
/// the desk works through the night; eight hours of work are eight hours on every day.
public struct BusinessCalendar: Hashable, Sendable {
  /// Where the desk is.
  public let zone: ZoneRules
  /// The hours by day of the week, earliest first; a day without any is free.
  public let hours: [Weekday: [OpeningHours]]
  /// The holidays of the country or region.
  public let holidays: HolidayCalendar
  /// Days on which the shop is shut besides.
  public let closures: Set<Day>

  /// A calendar of hours that do not overlap and are not all empty.
  public init(
    zone: ZoneRules, hours: [Weekday: [OpeningHours]], holidays: HolidayCalendar,
    closures: Set<Day> = []
  ) throws(BusinessCalendarError) {
    var sorted: [Weekday: [OpeningHours]] = [:]
    for weekday in Weekday.allCases {
      let day = (hours[weekday] ?? []).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
      for (first, second) in zip(day, day.dropFirst()) where second.from < first.to {
        throw .overlapping(weekday, first, second)
      }
      if !day.isEmpty { sorted[weekday] = day }
    }
    guard !sorted.isEmpty else { throw .neverOpen }
    self.init(zone: zone, sorted: sorted, holidays: holidays, closures: closures)
  }

  private init(
    zone: ZoneRules, sorted: [Weekday: [OpeningHours]], holidays: HolidayCalendar,
    closures: Set<Day>
  ) {
    self.zone = zone
    hours = sorted
    self.holidays = holidays
    self.closures = closures
  }

  /// The calendar of a desk that says nothing of its hours: it works day and night.
  public static func always(in zone: ZoneRules) -> BusinessCalendar {
    let day = OpeningHours(from: 0, to: 86_400).map { [$0] } ?? []
    let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) })
    return BusinessCalendar(zone: zone, sorted: week, holidays: .weekendsOnly, closures: [])
  }

  /// Whether the desk works on a day at all.
  public func isBusinessDay(_ day: Day) -> Bool {
    hours[day.weekday] != nil && !holidays.isHoliday(day) && !closures.contains(day)
  }

  /// The times during which the desk works on a day, in order; none on a free one.
  public func openings(on day: Day) -> [Range<Timestamp>] {
    guard isBusinessDay(day), let hours = hours[day.weekday] else { return [] }
    return hours.compactMap { hours in
      let from = zone.time(on: day, secondsOfDay: hours.from)
      let to = zone.time(on: day, secondsOfDay: hours.to)
      return from < to ? from..<to : nil
    }
  }

  /// The first moment after a day: when its last hour has passed.
  public func end(of day: Day) -> Timestamp { zone.time(on: day.adding(days: 1), secondsOfDay: 0) }
}

extension BusinessCalendar {
  /// A text that two calendars share only where they always say the same.
  public var fingerprint: String {
    let days = Weekday.allCases.map { day in
      (hours[day] ?? []).map { "\($0.from)-\($0.to)" }.joined(separator: ",")
    }
    let shut = closures.map(\.daysSinceEpoch).sorted().map { "\($0)" }.joined(separator: ",")
    return [zone.name, holidays.rawValue, days.joined(separator: ";"), shut].joined(separator: "|")
  }
}
