import RefundDesk

/// Times as mail headers write them (RFC 5322, section 3.3).
enum MailDate {
  /// `Mon, 02 Mar 2026 10:15:27 +0100`
  static func text(_ time: Timestamp, in zone: ZoneRules) -> String {
    let offset = zone.offset(at: time) / 60
    // The header has whole minutes only, so the clock shown is that of the cut offset.
    let local = time.adding(seconds: Int64(offset) * 60)
    let day = local.utcDay
    let ofDay = Int(local.seconds - Int64(day.daysSinceEpoch) * 86_400)
    let (year, month, number) = day.civil
    let clock = [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map(two).joined(separator: ":")
    let zoneText = (offset < 0 ? "-" : "+") + two(abs(offset) / 60) + two(abs(offset) % 60)
    return "\(weekdays[day.weekday.rawValue - 1]), \(two(number)) \(months[month - 1]) \(year) "
      + "\(clock) \(zoneText)"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
