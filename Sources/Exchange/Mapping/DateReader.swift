import RefundDesk

/// Reads the dates of a table in the way that its mapping names.
struct DateReader {
  let pattern: DatePattern
  let zone: ZoneRules

  /// Why a text is no time of the pattern.
  enum Fault: Error, Hashable {
    /// It is not written so, or there is no such date.
    case unreadable
  }

  func time(_ bytes: UnsafeRawBufferPointer) throws(Fault) -> Timestamp {
    if pattern == .iso { return try isoTime(String(decoding: bytes, as: UTF8.self)) }
    var digits = DigitCursor(bytes)
    let day = try day(&digits)
    guard !digits.isAtEnd else { return zone.time(on: day, secondsOfDay: 0) }
    guard digits.take(UInt8(ascii: " ")) || digits.take(UInt8(ascii: "T")),
      let hour = digits.number(1...2), hour < 24, digits.take(UInt8(ascii: ":")),
      let minute = digits.number(2...2), minute < 60
    else { throw .unreadable }
    var second = 0
    if digits.take(UInt8(ascii: ":")) {
      guard let value = digits.number(2...2), value < 60 else { throw .unreadable }
      second = value
    }
    guard digits.isAtEnd else { throw .unreadable }
    return zone.time(on: day, secondsOfDay: hour * 3600 + minute * 60 + second)
  }

  private func day(_ digits: inout DigitCursor) throws(Fault) -> Day {
    let separator: UInt8 =
      switch pattern {
      case .iso, .yearMonthDay, .dashedDayMonthYear: UInt8(ascii: "-")
      case .dayMonthYear, .monthDayYear: UInt8(ascii: "/")
      case .dottedDayMonthYear: UInt8(ascii: ".")
      }
    let yearFirst = pattern == .yearMonthDay
    guard let first = digits.number(yearFirst ? 4...4 : 1...2), digits.take(separator),
      let second = digits.number(1...2), digits.take(separator),
      let third = digits.number(yearFirst ? 1...2 : 4...4)
    else { throw .unreadable }
    let day =
      switch pattern {
      case .iso, .yearMonthDay: Day(year: first, month: second, day: third)
      case .monthDayYear: Day(year: third, month: first, day: second)
      case .dayMonthYear, .dottedDayMonthYear, .dashedDayMonthYear:
        Day(year: third, month: second, day: first)
      }
    guard let day else { throw .unreadable }
    return day
  }

  private func isoTime(_ text: String) throws(Fault) -> Timestamp {
    if let time = Timestamp(iso: text) { return time }
    // `2024-05-01 10:00:00 +0000`, as some shops write it.
    let parts = text.split(separator: " ")
    if parts.count == 3, let time = Timestamp(iso: parts[0] + "T" + parts[1] + parts[2]) {
      return time
    }
    throw .unreadable
  }
}
