import RefundDesk
import Testing

@Suite("Days of the calendar")
struct DayTests {
  @Test("Every day of four centuries has one name, one number and one weekday")
  func everyDay() throws {
    var expected = try #require(Day(iso: "1800-01-01"))
    #expect(expected.weekday == .wednesday)
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          let made = try #require(Day(year: year, month: month, day: day))
          #expect(made == expected)
          #expect(made.civil == (year, month, day))
          expected = expected.adding(days: 1)
        }
      }
    }
  }

  @Test(
    "There is no such date",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "26-01-01", "",
      "2026/01/01", "2026-01-0a", "0000-01-01",
    ])
  func impossible(text: String) { #expect(Day(iso: text) == nil) }

  @Test(
    "A month later is the same day, or the month's last",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-11-30", 3, "2027-02-28"),
      ("2026-12-15", 1, "2027-01-15"), ("2024-02-29", 24, "2026-02-28"),
      ("2026-01-15", -13, "2024-12-15"),
    ])
  func months(start: String, months: Int, end: String) throws {
    let day = try #require(Day(iso: start)).adding(months: months)
    #expect(day.description == end)
  }
}
