/// A point in time, in whole microseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Sendable {
  /// Microseconds since the epoch, leap seconds not counted.
  public let microseconds: Int64

  /// The point so many microseconds after the epoch.
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// The point so many whole seconds after the epoch.
  public init(seconds: Int64) { microseconds = seconds * 1_000_000 }

  /// Midnight of a day in UTC.
  public init(startOf day: Day) { self.init(seconds: Int64(day.daysSinceEpoch) * 86_400) }

  /// Whole seconds since the epoch, cut towards the past.
  public var seconds: Int64 {
    microseconds >= 0 ? microseconds / 1_000_000 : (microseconds - 999_999) / 1_000_000
  }

  /// The point so many seconds later, or earlier where negative.
  public func adding(seconds: Int64) -> Timestamp {
    Timestamp(microseconds: microseconds + seconds * 1_000_000)
  }

  /// How many whole seconds have passed since an earlier point.
  public func seconds(since earlier: Timestamp) -> Int64 {
    (microseconds - earlier.microseconds) / 1_000_000
  }

  /// The date in UTC.
  public var utcDay: Day { Day(daysSinceEpoch: Int(floorDivide(seconds, 86_400))) }

  func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}

extension Timestamp: Comparable {
  /// The earlier point comes first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// ISO 8601 in UTC: `2026-03-02T09:15:27Z`, with microseconds only where there are some.
  public var description: String {
    let fraction = Int(microseconds - seconds * 1_000_000)
    let ofDay = Int(seconds - Int64(utcDay.daysSinceEpoch) * 86_400)
    let clock =
      "\(padded(ofDay / 3600, 2)):\(padded(ofDay / 60 % 60, 2)):\(padded(ofDay % 60, 2))"
    return "\(utcDay)T\(clock)\(fraction == 0 ? "" : "." + padded(fraction, 6))Z"
  }

  /// Reads ISO 8601 with a zone: `2026-03-02T09:15:27.103512Z` or `2026-03-02T10:15+01:00`.
  ///
  /// Nil where it is no such time; a time without a zone is none, since nobody can know when it was.
  /// Digits after the microsecond are refused too, rather than dropped.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"),
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), hour < 24, minute < 60
    else { return nil }
    var rest = bytes[16...]
    var micros: Int64 = 0
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let second = number(rest.dropFirst().prefix(2)), second < 60
      else { return nil }
      micros = Int64(second) * 1_000_000
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { (48...57).contains($0) }
        guard (1...6).contains(digits.count), let value = number(digits) else { return nil }
        var scaled = Int64(value)
        for _ in digits.count..<6 { scaled *= 10 }
        micros += scaled
        rest = rest.dropFirst(1 + digits.count)
      }
    }
    guard let offset = Timestamp.offset(rest) else { return nil }
    let minutes = Int64(hour * 60 + minute - offset)
    self.init(
      microseconds: (Int64(day.daysSinceEpoch) * 86_400 + minutes * 60) * 1_000_000 + micros)
  }

  /// The zone at the end of a time, in minutes east of UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return nil }
    if sign == UInt8(ascii: "Z") { return bytes.count == 1 ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, let hours = number(digits.prefix(2)), hours < 24,
      let minutes = number(digits.suffix(2)), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
  }
}
