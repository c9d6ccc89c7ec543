import Insight
import RefundDesk
import RefundPolicy
import Testing

@Suite("Clocks in Paris, London and New York, when the clocks are changed")
struct ClockZoneTests {
  /// A city: its zone in 2026 and its holidays.
  struct City {
    var zone: ZoneRules
    var holidays: HolidayCalendar

    init(
      _ name: String, _ winter: Int, _ spring: String, _ autumn: String, _ holidays: HolidayCalendar
    ) {
      zone = ZoneRules(
        name: name, firstOffset: winter,
        transitions: [
          .init(at: Paris.time(spring), offset: winter + 3_600),
          .init(at: Paris.time(autumn), offset: winter),
        ])
      self.holidays = holidays
    }

    /// Nine to six from Monday to Friday.
    func office() throws -> BusinessCalendar {
      let day = ["09:00-18:00"].compactMap { OpeningHours($0) }
      let week: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
      return try BusinessCalendar(
        zone: zone, hours: Dictionary(uniqueKeysWithValues: week.map { ($0, day) }),
        holidays: holidays)
    }

    func local(_ text: String) -> Timestamp {
      let parts = text.split(separator: " ")
      let day = Day(iso: parts[0]) ?? Day(daysSinceEpoch: 0)
      let clock = parts[1].split(separator: ":").compactMap { Int($0) }
      return zone.time(on: day, secondsOfDay: clock[0] * 3_600 + clock[1] * 60)
    }
  }

  static let paris = City(
    "Europe/Paris", 3_600, "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", .france)
  static let london = City(
    "Europe/London", 0, "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", .unitedKingdom)
  static let newYork = City(
    "America/New_York", -18_000, "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", .unitedStates)

  @Test(
    "a working hour is an hour, a day ends at midnight, and 24 hours of the marketplace are 24 hours",
    arguments: [
      // Over the Sunday on which the night has an hour less, then one more.
      (paris, "2026-03-27 17:00", "2026-03-30 16:00", "2026-04-01 00:00", "2026-03-28 17:00"),
      (paris, "2026-03-28 17:00", "2026-03-30 17:00", "2026-04-01 00:00", "2026-03-29 18:00"),
      (paris, "2026-10-24 17:00", "2026-10-26 17:00", "2026-10-28 00:00", "2026-10-25 16:00"),
      (london, "2026-03-28 17:00", "2026-03-30 17:00", "2026-04-01 00:00", "2026-03-29 18:00"),
      (london, "2026-10-24 17:00", "2026-10-26 17:00", "2026-10-28 00:00", "2026-10-25 16:00"),
      (newYork, "2026-03-07 17:00", "2026-03-09 17:00", "2026-03-11 00:00", "2026-03-08 18:00"),
      (newYork, "2026-10-31 17:00", "2026-11-02 17:00", "2026-11-04 00:00", "2026-11-01 16:00"),
      // The week that is summer in New York and winter in Paris already.
      (newYork, "2026-10-29 17:00", "2026-10-30 16:00", "2026-11-03 00:00", "2026-10-30 17:00"),
      // Thanksgiving; Good Friday and Easter Monday in London; Easter Monday alone in Paris.
      (newYork, "2026-11-25 17:00", "2026-11-27 16:00", "2026-12-01 00:00", "2026-11-26 17:00"),
      (london, "2026-04-02 17:00", "2026-04-07 16:00", "2026-04-09 00:00", "2026-04-03 17:00"),
      (paris, "2026-04-02 17:00", "2026-04-03 16:00", "2026-04-08 00:00", "2026-04-03 17:00"),
    ])
  func dues(city: City, received: String, hours: String, days: String, clock: String) throws {
    var ticket = Story(received: "2026-11-16 10:00").ticket
    ticket.received = city.local(received)
    let story = TicketStory(received: ticket)
    let lengths: [(ClockRule.Length, ClockRule.Origin, String)] = [
      (.businessHours(8), .shop, hours), (.businessDays(2), .shop, days),
      (.hours(24), .marketplace("m"), clock),
    ]
    for (length, origin, due) in lengths {
      let rule = ClockRule(id: "R", aim: .resolution, origin: origin, length: length)
      let reading = Clock(rule, calendar: try city.office()).reading(of: story, at: ticket.received)
      #expect(reading.due == city.local(due), "\(city.zone.name) \(length)")
    }
  }

  @Test("a wait over the change of clocks puts a clock of the shop off by the time that has passed")
  func waits() throws {
    for city in [Self.paris, Self.london] {
      var ticket = Story(received: "2026-11-16 10:00").ticket
      ticket.received = city.local("2026-10-23 10:00")
      var story = TicketStory(received: ticket)
      for (at, to) in [
        ("2026-10-24 10:00", Conversation.waiting(until: nil)), ("2026-10-25 10:00", .open),
      ] {
        story.take(
          HistoryEntry(
            at: city.local(at), by: "anna",
            event: .conversationChanged(to: to, was: story.ticket.conversation)))
      }
      let rule = ClockRule(id: "R", aim: .resolution, origin: .shop, length: .hours(96))
      let reading = Clock(rule, calendar: try city.office())
        .reading(of: story, at: city.local("2026-10-26 10:00"))
      #expect(reading.waited == 25 * 3_600)
      // 96 hours and 25 from Friday at ten, of which the night of Sunday took one.
      #expect(reading.due == city.local("2026-10-28 10:00"))
    }
  }
}
