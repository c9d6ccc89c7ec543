import Insight
import RefundDesk
import RefundPolicy

/// A desk in Paris for the tests: its zone with the changes of clocks of 2026, and its hours.
enum Paris {
  static let zone = ZoneRules(
    name: "Europe/Paris", firstOffset: 3_600,
    transitions: [
      .init(at: time("2026-03-29T01:00:00Z"), offset: 7_200),
      .init(at: time("2026-10-25T01:00:00Z"), offset: 3_600),
    ])

  /// Monday to Friday 09:00-12:00 and 14:00-18:00, seven hours a day, with the holidays of a place.
  static func office(_ holidays: HolidayCalendar = .france) throws -> BusinessCalendar {
    let day = ["09:00-12:00", "14:00-18:00"].compactMap { OpeningHours($0) }
    let weekdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    return try BusinessCalendar(
      zone: zone, hours: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, day) }),
      holidays: holidays)
  }

  static func time(_ text: String) -> Timestamp { Timestamp(iso: text) ?? Timestamp(seconds: 0) }

  /// A moment by the clocks of Paris: `2026-10-25 09:00`.
  static func local(_ text: String) -> Timestamp {
    let parts = text.split(separator: " ")
    let day = Day(iso: parts[0]) ?? Day(daysSinceEpoch: 0)
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    return zone.time(on: day, secondsOfDay: clock[0] * 3_600 + clock[1] * 60)
  }
}
