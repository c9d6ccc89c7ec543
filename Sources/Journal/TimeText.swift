/// Times of the journal: `2026-03-02T09:15:27.103512Z`, 27 bytes, UTC, microseconds.
enum TimeText {
  /// The bytes of a time.
  static let length = 27
  private static let microsecondsADay: Int64 = 86_400_000_000
  /// 0001-01-01 and 10000-01-01 in days since 1970-01-01.
  private static let days: Range<Int64> = -719_162..<2_932_897

  /// The text of a time; `nil` outside the years 1 to 9999.
  static func text(_ microseconds: Int64) -> [UInt8]? {
    let (day, rest) = split(microseconds)
    guard days.contains(day) else { return nil }
    let (year, month, dayOfMonth) = date(day)
    var text = Array("0000-00-00T00:00:00.000000Z".utf8)
    let seconds = rest / 1_000_000
    let fields = [
      (year, 0, 4), (month, 5, 2), (dayOfMonth, 8, 2), (seconds / 3600, 11, 2),
      (seconds / 60 % 60, 14, 2), (seconds % 60, 17, 2), (rest % 1_000_000, 20, 6),
    ]
    for (value, start, digits) in fields {
      var rest = value
      for index in stride(from: start + digits - 1, through: start, by: -1) {
        text[index] += UInt8(rest % 10)
        rest /= 10
      }
    }
    return text
  }

  /// The time written at `offset`; `nil` where it is not exactly of this form.
  static func microseconds(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int64? {
    guard offset + length <= bytes.count else { return nil }
    for (index, separator) in separators where bytes[offset + index] != separator { return nil }
    guard let year = digits(bytes, offset, 4), let month = digits(bytes, offset + 5, 2),
      let day = digits(bytes, offset + 8, 2), let hour = digits(bytes, offset + 11, 2),
      let minute = digits(bytes, offset + 14, 2), let second = digits(bytes, offset + 17, 2),
      let micro = digits(bytes, offset + 20, 6), 1...12 ~= month, hour < 24, minute < 60,
      second < 60
    else { return nil }
    let days = daysSince1970(year, month, day)
    guard year > 0, 1...31 ~= day, day < 29 || date(days) == (year, month, day) else { return nil }
    return days * microsecondsADay + (hour * 3600 + minute * 60 + second) * 1_000_000 + micro
  }

  private static let separators: [(Int, UInt8)] = [
    (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")), (10, UInt8(ascii: "T")),
    (13, UInt8(ascii: ":")), (16, UInt8(ascii: ":")), (19, UInt8(ascii: ".")),
    (26, UInt8(ascii: "Z")),
  ]

  private static func digits(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int
  ) -> Int64? {
    var value: Int64 = 0
    for index in start..<start + count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  private static func split(_ microseconds: Int64) -> (day: Int64, rest: Int64) {
    let (quotient, rest) = microseconds.quotientAndRemainder(dividingBy: microsecondsADay)
    return rest < 0 ? (quotient - 1, rest + microsecondsADay) : (quotient, rest)
  }

  /// The proleptic Gregorian date of a day (Howard Hinnant, "chrono-compatible low-level date
  /// algorithms"): eras of 400 years that begin on 1 March.
  private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private static func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
