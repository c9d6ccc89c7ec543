import Insight
import RefundDesk
import RefundPolicy
import Testing

@Suite("Public holidays on working days")
struct HolidayTableTests {
  /// The holidays of a year that fall on a day from Monday to Friday: what gov.uk, service-public.fr and
  /// opm.gov list for it.
  static let tables: [(HolidayCalendar, Int, [String])] = [
    (
      .france, 2026,
      ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "11-11", "12-25"]
    ),
    (
      .alsaceMoselle, 2025,
      [
        "01-01", "04-18", "04-21", "05-01", "05-08", "05-29", "06-09", "07-14", "08-15", "11-11",
        "12-25", "12-26",
      ]
    ),
    (
      .unitedKingdom, 2026,
      ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"]
    ),
    (
      .unitedKingdom, 2021,
      ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"]
    ),
    (
      .scotland, 2026,
      ["01-01", "01-02", "04-03", "05-04", "05-25", "08-03", "11-30", "12-25", "12-28"]
    ),
    (
      .scotland, 2022,
      ["01-03", "01-04", "04-15", "05-02", "05-30", "08-01", "11-30", "12-26", "12-27"]
    ),
    (
      .scotland, 2024,
      ["01-01", "01-02", "03-29", "05-06", "05-27", "08-05", "12-02", "12-25", "12-26"]
    ),
    (
      .northernIreland, 2025,
      ["01-01", "03-17", "04-18", "04-21", "05-05", "05-26", "07-14", "08-25", "12-25", "12-26"]
    ),
    (
      .unitedStates, 2026,
      [
        "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
        "12-25",
      ]
    ),
  ]

  @Test("are those of the place and of no other", arguments: tables)
  func year(place: HolidayCalendar, year: Int, expected: [String]) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    let found = (0...last.days(since: first)).map { first.adding(days: $0) }
      .filter { place.isHoliday($0) && $0.weekday != .saturday && $0.weekday != .sunday }
    #expect(found.map { String($0.description.dropFirst(5)) } == expected)
  }
}
