import Insight
import Phrases
import RefundDesk
import RefundPolicy
import Testing

@Suite("A shop's closings and days with hours of their own")
struct ClosureTests {
  /// Shut from Friday 20 to Wednesday 25 November and on 24 December; open on a Sunday, on a holiday, and on
  /// New Year's Eve in the morning.
  static func office(_ holidays: HolidayCalendar = .france) throws -> BusinessCalendar {
    let plain = try Paris.office(holidays)
    return try BusinessCalendar(
      zone: plain.zone, hours: plain.hours, holidays: holidays,
      closures: Set(days("2026-11-20", 6) + days("2026-12-24", 1)),
      special: [
        day("2026-12-13"): hours("10:00-18:00"), day("2026-11-11"): hours("09:00-12:00"),
        day("2026-12-31"): hours("09:00-12:00"),
      ])
  }

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(daysSinceEpoch: 0) }
  static func days(_ first: String, _ count: Int) -> [Day] {
    (0..<count).map { day(first).adding(days: $0) }
  }
  static func hours(_ texts: String...) -> [OpeningHours] { texts.compactMap { OpeningHours($0) } }

  @Test(
    "leave out of the working time what they close, and put in what they open",
    arguments: [
      // The closing begins on a Friday and goes over a weekend.
      ("2026-11-19 17:00", "2026-11-26 10:00", 120), ("2026-11-20 00:00", "2026-11-26 00:00", 0),
      // 11 November is a holiday on which the shop works for three hours.
      ("2026-11-11 00:00", "2026-11-12 00:00", 180),
      // A Sunday, a half day, a closed day on which it would work.
      ("2026-12-13 00:00", "2026-12-14 00:00", 480), ("2026-12-31 00:00", "2027-01-01 00:00", 180),
      ("2026-12-23 17:00", "2026-12-28 10:00", 120),
    ])
  func openMinutes(from: String, to: String, minutes: Int64) throws {
    let calendar = try Self.office()
    #expect(calendar.openSeconds(from: Paris.local(from), to: Paris.local(to)) == minutes * 60)
    let kept = OpenTime(calendar, over: Self.day("2026-11-01")...Self.day("2027-01-31"))
    #expect(kept.seconds(from: Paris.local(from), to: Paris.local(to)) == minutes * 60)
  }

  @Test(
    "put off what would fall due on them",
    arguments: [
      // Hours that run out on a closed day move to the next opening, which is no working time later.
      (ClockRule.Length.hours(24), "2026-11-19 15:00", "2026-11-26 09:00"),
      (.hours(24), "2026-12-12 11:00", "2026-12-13 11:00"),
      (.businessHours(7), "2026-11-19 17:00", "2026-11-26 17:00"),
      (.businessHours(4), "2026-11-11 09:00", "2026-11-12 10:00"),
      (.businessDays(1), "2026-11-19 10:00", "2026-11-27 00:00"),
      (.businessDays(3), "2026-12-10 10:00", "2026-12-15 00:00"),
      // Days of the calendar are days of the calendar, and end with their day.
      (.days(2), "2026-11-19 10:00", "2026-11-22 00:00"),
    ])
  func due(length: ClockRule.Length, received: String, due: String) throws {
    let rule = ClockRule(id: "D", aim: .resolution, origin: .shop, length: length)
    let story = Story(received: received)
    #expect(try story.reading(rule, at: received, Self.office()).due == Paris.local(due))
  }

  @Test("move neither the legal date nor what a marketplace counts in hours")
  func fixed() throws {
    let legal = ClockRule(
      id: "L", aim: .refund, origin: .law("L"), length: .until(Self.day("2026-11-22")))
    let etsy = ClockRule(
      id: "E", aim: .firstReply, origin: .marketplace("etsy"), length: .hours(48))
    let story = Story(received: "2026-11-19 10:00")
    let calendar = try Self.office()
    #expect(
      try story.reading(legal, at: "2026-11-19 10:00", calendar).due
        == Paris.local("2026-11-23 00:00"))
    #expect(
      try story.reading(etsy, at: "2026-11-19 10:00", calendar).due
        == Paris.local("2026-11-21 10:00"))
  }

  @Test("lengthen no term of a marketplace, which counts Monday to Friday whenever the shop works")
  func marketplaceDays() throws {
    let rule = ClockRule(
      id: "A", aim: .refund, origin: .marketplace("amazon"), length: .businessDays(2))
    let plain = try Paris.office()
    let evenings = try BusinessCalendar(
      zone: plain.zone, hours: [.saturday: Self.hours("18:00-20:00")], holidays: .france)
    // The holiday of 11 November counts for it, the shop's opening on that day does not.
    for (received, due) in [
      ("2026-11-19 10:00", "2026-11-24 00:00"), ("2026-11-10 10:00", "2026-11-14 00:00"),
    ] {
      for calendar in [try Self.office(), evenings, .always(in: Paris.zone)] {
        let story = Story(received: received)
        let isKnown = calendar.holidays == .france
        let expected = isKnown || received != "2026-11-10 10:00" ? due : "2026-11-13 00:00"
        #expect(
          try story.reading(rule, at: received, calendar).due == Paris.local(expected),
          "\(received)")
      }
    }
  }

  @Test("take nothing twice from a clock that waits for the customer across them")
  func waitsAcross() throws {
    let rule = ClockRule(id: "R", aim: .resolution, origin: .shop, length: .businessHours(7))
    var story = Story(received: "2026-11-18 10:00")
    story.wait("2026-11-19 10:00")
    story.resume("2026-11-26 10:00")
    let reading = try story.reading(rule, at: "2026-11-26 10:00", Self.office())
    // All seven hours of the day before have run, but for the hour from nine to ten that was waited.
    #expect(reading.businessElapsed == 7 * 3_600)
    #expect(reading.state == .breached(at: Paris.local("2026-11-19 10:00"), met: nil))
    var early = Story(received: "2026-11-18 14:00")
    early.wait("2026-11-19 10:00")
    early.resume("2026-11-26 10:00")
    let running = try early.reading(rule, at: "2026-11-26 10:00", Self.office())
    #expect(running.businessElapsed == 5 * 3_600)
    #expect(running.due == Paris.local("2026-11-26 12:00"))
  }

  @Test("make another calendar, so that what was kept under the old one is judged anew")
  func fingerprint() throws {
    let plain = try Paris.office()
    let shut = try BusinessCalendar(
      zone: plain.zone, hours: plain.hours, holidays: .france, closures: [Self.day("2026-12-24")])
    let open = try BusinessCalendar(
      zone: plain.zone, hours: plain.hours, holidays: .france,
      special: [Self.day("2026-12-24"): Self.hours("09:00-12:00")])
    let later = try BusinessCalendar(
      zone: plain.zone, hours: plain.hours, holidays: .france,
      special: [Self.day("2026-12-24"): Self.hours("09:00-13:00")])
    #expect(Set([plain, shut, open, later].map(\.fingerprint)).count == 4)
  }

  @Test("close a day that has hours of its own too, and do not overlap themselves")
  func both() throws {
    let plain = try Paris.office()
    let day = Self.day("2026-12-13")
    let both = try BusinessCalendar(
      zone: plain.zone, hours: plain.hours, holidays: .france, closures: [day],
      special: [day: Self.hours("10:00-18:00")])
    #expect(!both.isBusinessDay(day))
    let overlapping = Self.hours("11:00-13:00", "09:00-12:00")
    #expect(
      throws: BusinessCalendarError.overlappingOn(day, overlapping[1], overlapping[0])
    ) {
      try BusinessCalendar(
        zone: plain.zone, hours: plain.hours, holidays: .france, special: [day: overlapping])
    }
  }

  @Test("are told day by day and closing by closing, with why")
  func otherDays() throws {
    let days = try Self.office().otherDays(in: Self.day("2026-11-01")...Self.day("2027-01-01"))
    let told = days.map {
      "\($0.first) \($0.last) \($0.cause.rawValue) " + $0.hours.map(\.text).joined()
    }
    #expect(
      told == [
        "2026-11-11 2026-11-11 open 09:00-12:00", "2026-11-20 2026-11-25 closed ",
        "2026-12-13 2026-12-13 open 10:00-18:00", "2026-12-24 2026-12-24 closed ",
        "2026-12-25 2026-12-25 holiday ", "2026-12-31 2026-12-31 open 09:00-12:00",
        "2027-01-01 2027-01-01 holiday ",
      ])
  }
}
