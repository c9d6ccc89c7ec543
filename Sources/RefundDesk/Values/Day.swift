/// A date of the calendar without a time or a zone, as laws and shop windows count it.
public struct Day: Hashable, Sendable {
  /// Days since 1 January 1970, which is day 0.
  public let daysSinceEpoch: Int

  /// The day so many days after 1 January 1970.
  public init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

  /// A date of the Gregorian calendar, or nil where there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(daysSinceEpoch: Day.days(year: year, month: month, day: day))
  }

  /// Days between the epoch and a date: Howard Hinnant's `days_from_civil`, whose year starts in March
  /// so that the leap day is its last.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The year, the month from 1 to 12 and the day of the month from 1.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// How many days a month has, from 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = ((daysSinceEpoch + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// The day so many days later, or earlier where negative.
  public func adding(days: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + days) }

  /// The same day of the month so many months later.
  ///
  /// Where that month is shorter it is its last day: 31 January and a month is the last of February.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(daysSinceEpoch: Day.days(year: newYear, month: newMonth, day: newDay))
  }

  /// How many days lie between an earlier day and this one; negative where `earlier` is later.
  public func days(since earlier: Day) -> Int { daysSinceEpoch - earlier.daysSinceEpoch }
}

extension Day: Comparable {
  /// The earlier day comes first.
  public static func < (left: Day, right: Day) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601: `2026-11-22`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads `2026-11-22`, or nil where it is no such date.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// A day of the week; the week starts on Monday (ISO 8601).
public enum Weekday: Int, CaseIterable, Sendable {
  /// The days in order.
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}
