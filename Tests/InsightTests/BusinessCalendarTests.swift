import Insight
import RefundDesk
import RefundPolicy
import Testing

@Suite("The desk's working time")
struct BusinessCalendarTests {
  @Test(
    "is counted within opening hours only",
    arguments: [
      // A Monday: the morning, the lunch break, the whole day, the night.
      ("2026-11-16 09:00", "2026-11-16 12:00", 180),
      ("2026-11-16 11:00", "2026-11-16 15:00", 120),
      ("2026-11-16 00:00", "2026-11-17 00:00", 420),
      ("2026-11-16 20:00", "2026-11-17 08:00", 0),
      // Over a weekend.
      ("2026-11-20 17:00", "2026-11-23 10:00", 120),
      // 11 November is a holiday in France.
      ("2026-11-10 17:00", "2026-11-12 10:00", 120),
      // 1 May, 8 May and 14 May 2026 (Ascension) are holidays: three weeks have twelve days.
      ("2026-04-27 00:00", "2026-05-16 00:00", 12 * 420),
      // The clocks are changed on a Sunday: no working hour is lost or won.
      ("2026-03-27 17:00", "2026-03-30 10:00", 120),
      ("2026-10-23 17:00", "2026-10-26 10:00", 120),
      // The wrong way round.
      ("2026-11-17 10:00", "2026-11-16 10:00", 0),
    ])
  func openMinutes(from: String, to: String, minutes: Int64) throws {
    let calendar = try Paris.office()
    #expect(calendar.openSeconds(from: Paris.local(from), to: Paris.local(to)) == minutes * 60)
  }

  @Test("of a desk that never closes has 23 hours on one Sunday and 25 on another")
  func nights() {
    let calendar = BusinessCalendar.always(in: Paris.zone)
    let spring = Paris.local("2026-03-29 00:00")
    let autumn = Paris.local("2026-10-25 00:00")
    #expect(
      calendar.openSeconds(from: spring, to: Paris.local("2026-03-30 00:00")) == 23 * 3_600)
    #expect(
      calendar.openSeconds(from: autumn, to: Paris.local("2026-10-26 00:00")) == 25 * 3_600)
    #expect(calendar.isOpen(at: Paris.local("2026-12-25 03:00")))
  }

  @Test("differs between regions: 26 December is a holiday in Strasbourg and none in Paris")
  func regions() throws {
    let day = try #require(Day(iso: "2025-12-26"))
    #expect(try Paris.office(.france).isBusinessDay(day))
    #expect(try !Paris.office(.alsaceMoselle).isBusinessDay(day))
  }

  @Test(
    "passes from a moment on to another",
    arguments: [
      ("2026-11-16 09:00", 180, "2026-11-16 12:00"),
      ("2026-11-16 09:00", 181, "2026-11-16 14:01"),
      ("2026-11-16 03:00", 0, "2026-11-16 09:00"),
      ("2026-11-20 17:30", 60, "2026-11-23 09:30"),
      ("2026-11-10 17:30", 60, "2026-11-12 09:30"),
    ])
  func moment(from: String, minutes: Int64, to: String) throws {
    let calendar = try Paris.office()
    #expect(calendar.moment(after: minutes * 60, from: Paris.local(from)) == Paris.local(to))
  }

  @Test(
    "that passes is the time that was counted, whatever the start and the length", arguments: 1...8)
  func roundTrip(seed: UInt64) throws {
    var random = Dice(seed: seed)
    let calendar = try Paris.office()
    for _ in 0..<200 {
      let start = Paris.local("2026-01-01 00:00").adding(seconds: random.roll(31_000_000))
      let length = random.roll(400_000) + 1
      let end = try #require(calendar.moment(after: length, from: start))
      #expect(calendar.openSeconds(from: start, to: end) == length, "seed \(seed), \(start)")
    }
  }

  @Test("must not be empty, and its hours must not overlap")
  func impossible() throws {
    #expect(throws: BusinessCalendarError.neverOpen) {
      try BusinessCalendar(zone: .utc, hours: [:], holidays: .weekendsOnly)
    }
    let early = try #require(OpeningHours("09:00-12:00"))
    let late = try #require(OpeningHours("11:00-13:00"))
    #expect(throws: BusinessCalendarError.overlapping(.monday, early, late)) {
      try BusinessCalendar(zone: .utc, hours: [.monday: [late, early]], holidays: .weekendsOnly)
    }
  }

  @Test(
    "is read from hours as people write them",
    arguments: [
      ("09:00-12:30", 32_400, 45_000), ("00:00-24:00", 0, 86_400), ("22:15-23:59", 80_100, 86_340),
    ])
  func hours(text: String, from: Int, to: Int) {
    #expect(OpeningHours(text) == OpeningHours(from: from, to: to))
  }

  @Test(
    "is not read from what is no such hours",
    arguments: ["", "9-12", "12:00-09:00", "09:00-09:00", "09:00-25:00", "09:60-10:00", "09:00"])
  func noHours(text: String) { #expect(OpeningHours(text) == nil) }
}
