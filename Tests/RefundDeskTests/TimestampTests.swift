import RefundDesk
import Testing

@Suite("Points in time")
struct TimestampTests {
  @Test(
    "ISO 8601 with a zone is read, and written in UTC",
    arguments: [
      ("2026-03-02T09:15:27.103512Z", "2026-03-02T09:15:27.103512Z"),
      ("2026-03-02T10:15:27+01:00", "2026-03-02T09:15:27Z"),
      ("2026-03-02T09:15Z", "2026-03-02T09:15:00Z"),
      ("2026-01-01T00:30:00+0100", "2025-12-31T23:30:00Z"),
      ("2025-10-13T11:09:13.5-02:30", "2025-10-13T13:39:13.500000Z"),
      ("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"),
    ])
  func reading(text: String, written: String) throws {
    #expect(try #require(Timestamp(iso: text)).description == written)
  }

  @Test(
    "A time without a zone, or that cannot be, is none",
    arguments: [
      "2026-03-02T09:15:27", "2026-03-02", "2026-02-30T00:00:00Z", "2026-03-02T24:00:00Z",
      "2026-03-02T09:60:00Z", "2026-03-02T09:15:61Z", "2026-03-02T09:15:27.Z",
      "2026-03-02T09:15:27.1234567Z", "2026-03-02T09:15:27+25:00", "2026-03-02T09:15:27Zx", "",
    ])
  func refused(text: String) { #expect(Timestamp(iso: text) == nil) }
}

@Suite("Local clocks")
struct ZoneRulesTests {
  /// Paris in 2026: summer time from 29 March to 25 October.
  static let paris = ZoneRules(
    name: "Europe/Paris", firstOffset: 3600,
    transitions: ["2026-03-29T01:00:00Z": 7200, "2026-10-25T01:00:00Z": 3600]
      .compactMap { text, offset in
        Timestamp(iso: text).map { ZoneRules.Transition(at: $0, offset: offset) }
      }
      .sorted { $0.at < $1.at })

  @Test(
    "The local day changes at local midnight",
    arguments: [
      ("2026-01-10T22:59:59Z", "2026-01-10"), ("2026-01-10T23:00:00Z", "2026-01-11"),
      ("2026-07-10T21:59:59Z", "2026-07-10"), ("2026-07-10T22:00:00Z", "2026-07-11"),
    ])
  func localDay(time: String, day: String) throws {
    #expect(Self.paris.day(at: try #require(Timestamp(iso: time))).description == day)
  }

  @Test(
    "A local time names one moment, also where clocks change",
    arguments: [
      ("2026-01-10", 12 * 3600, "2026-01-10T11:00:00Z"),
      ("2026-07-10", 12 * 3600, "2026-07-10T10:00:00Z"),
      ("2026-03-29", 9000, "2026-03-29T01:30:00Z"),
      ("2026-10-25", 9000, "2026-10-25T00:30:00Z"),
      ("2026-10-25", 3 * 3600, "2026-10-25T02:00:00Z"),
    ])
  func localTime(day: String, seconds: Int, time: String) throws {
    let day = try #require(Day(iso: day))
    #expect(Self.paris.time(on: day, secondsOfDay: seconds).description == time)
  }
}
