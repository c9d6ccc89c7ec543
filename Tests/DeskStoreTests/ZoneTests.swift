import RefundDesk
import Testing

@testable import DeskStore

@Suite("Time zones")
struct ZoneTests {
  @Test(
    "give the local time of past and future",
    arguments: [
      ("Europe/Paris", "2026-03-29T00:59:59Z", 3_600),
      ("Europe/Paris", "2026-03-29T01:00:00Z", 7_200),
      ("Europe/Paris", "2026-10-25T00:59:59Z", 7_200),
      ("Europe/Paris", "2026-10-25T01:00:00Z", 3_600),
      ("Europe/Paris", "2060-07-01T00:00:00Z", 7_200),
      ("Europe/Paris", "1900-01-01T00:00:00Z", 561),
      ("America/New_York", "2026-07-01T00:00:00Z", -14_400),
      ("America/New_York", "2045-12-01T00:00:00Z", -18_000),
      ("Asia/Tokyo", "2045-12-01T00:00:00Z", 32_400),
      ("Asia/Kolkata", "2026-01-01T00:00:00Z", 19_800),
      ("Australia/Sydney", "2045-01-01T00:00:00Z", 39_600),
      ("Africa/Casablanca", "2026-11-01T00:00:00Z", 3_600), ("UTC", "2026-01-01T00:00:00Z", 0),
    ])
  func offsets(name: String, time: String, offset: Int) throws {
    let rules = try ZoneFile.rules(of: name)
    #expect(rules.offset(at: try #require(Timestamp(iso: time))) == offset)
    #expect(rules.name == name)
  }

  @Test(
    "that do not exist are refused, whatever they try",
    arguments: ["", "Mars/Base", "/etc/passwd", "../zoneinfo/UTC", "Europe//Paris", "Europe"])
  func unknown(name: String) {
    #expect(throws: ZoneFault.unknownZone(name)) { try ZoneFile.rules(of: name) }
  }

  @Test("are said to be missing where the system has no zone files")
  func absent() {
    #expect(throws: ZoneFault.noZoneFiles("/nowhere")) {
      try ZoneFile.rules(of: "Europe/Paris", in: "/nowhere")
    }
  }

  @Test("in cut or foreign files are refused and never read beyond the end")
  func damaged() throws {
    let bytes = try FileTree.read("/usr/share/zoneinfo/Europe/Paris")
    var refused = 0
    for count in stride(from: 0, to: bytes.count, by: 7) {
      if ZoneFile.rules(name: "x", bytes: Array(bytes[..<count])) == nil { refused += 1 }
    }
    // Cut within the rule at the end a file may still read; everything before is refused.
    #expect(refused >= (bytes.count - 40) / 7)
  }

  @Test(
    "rules for all years to come",
    arguments: [
      ("CET-1CEST,M3.5.0,M10.5.0/3", true), ("<+0330>-3:30", true),
      ("EST5EDT,M3.2.0,M11.1.0", true),
      ("IST-2IDT,M3.4.4/26,M10.5.0", true), ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", true),
      ("AAA3BBB,J60,J300/1:30", true), ("AAA3BBB,0,364", true), ("CET", false), ("", false),
      ("CET-1CEST", false), ("CET-1CEST,M13.1.0,M10.5.0", false), ("CET-1CEST,M3.5.0", false),
      ("CE-1", false), ("CET-1CEST,M3.5.0,M10.5.0/3x", false),
    ])
  func posix(text: String, isRule: Bool) {
    #expect((PosixZone(text) != nil) == isRule)
  }
}
