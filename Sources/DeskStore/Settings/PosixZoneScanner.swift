/// Reads the parts of a POSIX TZ text one after another.
struct PosixZoneScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { index == bytes.count }

  func isAt(_ character: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: character)
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard isAt(character) else { return false }
    index += 1
    return true
  }

  /// A name of at least three letters, or anything between `<` and `>`.
  mutating func skipName() -> Bool {
    let start = index
    if skip("<") {
      while index < bytes.count, !isAt(">") { index += 1 }
      return skip(">")
    }
    while index < bytes.count, (0x41...0x5A).contains(bytes[index] & 0xDF) { index += 1 }
    return index - start >= 3
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func time() -> Int? {
    let sign = skip("-") ? -1 : 1
    if sign == 1 { _ = skip("+") }
    guard let hours = number(), hours <= 167 else { return nil }
    var seconds = hours * 3_600
    for unit in [60, 1] where skip(":") {
      guard let part = number(), part < 60 else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }

  /// `Mm.w.d`, `Jn` or `n`, with `/time` or two in the morning.
  mutating func change() -> PosixZone.Change? {
    guard let date = date() else { return nil }
    guard skip("/") else { return PosixZone.Change(date: date, time: 7_200) }
    return time().map { PosixZone.Change(date: date, time: $0) }
  }

  private mutating func date() -> PosixZone.Change.Date? {
    if skip("M") {
      guard let month = number(), (1...12).contains(month), skip("."), let week = number(),
        (1...5).contains(week), skip("."), let day = number(), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
    if skip("J") { return number().flatMap { (1...365).contains($0) ? .julian($0) : nil } }
    return number().flatMap { (0...365).contains($0) ? .ordinal($0) : nil }
  }

  private mutating func number() -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 4 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }
}
