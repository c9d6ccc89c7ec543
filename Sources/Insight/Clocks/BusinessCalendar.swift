public import RefundDesk
public import RefundPolicy

/// When the desk works: hours by day of the week, holidays of its place, days on which it is shut, and days
/// with hours of their own.
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
  /// Days with hours of their own, earliest first, whatever day of the week or holiday they are: an open
  /// Sunday, a holiday on which the shop works, a short day.
  public let special: [Day: [OpeningHours]]

  /// A calendar of hours that do not overlap and are not all empty. Where a day is both shut and has hours of
  /// its own it is shut.
  public init(
    zone: ZoneRules, hours: [Weekday: [OpeningHours]], holidays: HolidayCalendar,
    closures: Set<Day> = [], special: [Day: [OpeningHours]] = [:]
  ) throws(BusinessCalendarError) {
    var week: [Weekday: [OpeningHours]] = [:]
    for weekday in Weekday.allCases {
      let day = (hours[weekday] ?? []).inOrder
      if let (first, second) = day.overlap { throw .overlapping(weekday, first, second) }
      if !day.isEmpty { week[weekday] = day }
    }
    guard !week.isEmpty else { throw .neverOpen }
    var days: [Day: [OpeningHours]] = [:]
    for (day, hours) in special {
      let hours = hours.inOrder
      if let (first, second) = hours.overlap { throw .overlappingOn(day, first, second) }
      days[day] = hours
    }
    self.init(zone: zone, week: week, holidays: holidays, closures: closures, special: days)
  }

  private init(
    zone: ZoneRules, week: [Weekday: [OpeningHours]], holidays: HolidayCalendar,
    closures: Set<Day>, special: [Day: [OpeningHours]]
  ) {
    self.zone = zone
    hours = week
    self.holidays = holidays
    self.closures = closures
    self.special = special
  }

  /// The calendar of a desk that says nothing of its hours: it works day and night.
  public static func always(in zone: ZoneRules) -> BusinessCalendar {
    let day = OpeningHours(from: 0, to: 86_400).map { [$0] } ?? []
    let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, day) })
    return BusinessCalendar(
      zone: zone, week: week, holidays: .weekendsOnly, closures: [], special: [:])
  }

  /// The calendar of those who do not heed when this shop works, such as marketplaces: Monday to Friday but
  /// for the holidays of the place, whole days.
  public var ofThePublic: BusinessCalendar {
    let always = BusinessCalendar.always(in: zone)
    let week = always.hours.filter { $0.key != .saturday && $0.key != .sunday }
    return BusinessCalendar(
      zone: zone, week: week, holidays: holidays, closures: [], special: [:])
  }

  /// Whether the desk works on a day at all.
  public func isBusinessDay(_ day: Day) -> Bool { !hours(on: day).isEmpty }

  /// The hours of a day by local clocks, in order; none on a free one.
  public func hours(on day: Day) -> [OpeningHours] {
    if closures.contains(day) { return [] }
    if let special = special[day] { return special }
    return holidays.isHoliday(day) ? [] : hours[day.weekday] ?? []
  }

  /// The times during which the desk works on a day, in order; none on a free one.
  public func openings(on day: Day) -> [Range<Timestamp>] {
    hours(on: day).compactMap { hours in
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
    let week = Weekday.allCases.map { BusinessCalendar.text(hours[$0] ?? []) }
    let shut = closures.map(\.daysSinceEpoch).sorted().map { "\($0)" }
    let days = special.sorted { $0.key < $1.key }
      .map { "\($0.key.daysSinceEpoch):" + BusinessCalendar.text($0.value) }
    return [
      zone.name, holidays.rawValue, week.joined(separator: ";"), shut.joined(separator: ","),
      days.joined(separator: ";"),
    ].joined(separator: "|")
  }

  private static func text(_ hours: [OpeningHours]) -> String {
    hours.map { "\($0.from)-\($0.to)" }.joined(separator: ",")
  }
}

extension [OpeningHours] {
  fileprivate var inOrder: [OpeningHours] { sorted { ($0.from, $0.to) < ($1.from, $1.to) } }

  /// Two openings of a day in order of which the second begins before the first ends.
  fileprivate var overlap: (OpeningHours, OpeningHours)? {
    zip(self, dropFirst()).first { $1.from < $0.to }
  }
}
