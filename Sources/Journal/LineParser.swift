import Glibc

/// Reads the line of a record.
///
/// Only the form that `LineEncoder` writes is read: these keys in this order. Whoever wants to read
/// the journal with other tools may take each line as plain JSON. The caller has checked the seal, so
/// what lies within `d` is as it was written and is only passed over.
struct LineParser {
  private let line: UnsafeRawBufferPointer
  private var offset = 0

  /// The fields of `line`, newline included; `nil` where it is not a record's. The seal is not checked.
  static func parse(_ line: UnsafeRawBufferPointer) -> LineFields? {
    guard line.count <= JournalLimits.lineLength, line.count > tailLength else { return nil }
    var parser = LineParser(line: line)
    return parser.parse()
  }

  /// `,"h":"<32 digits>",` and the seal.
  private static let tailLength = 40 + LineSeal.length

  private init(line: UnsafeRawBufferPointer) { self.line = line }

  private mutating func parse() -> LineFields? {
    var fields = LineFields()
    guard envelope(&fields), people(&fields), payload(&fields) else { return nil }
    return fields
  }

  /// `{"seq":1201,"v":1,"t":"…","tx":"1201/2","type":"…"`
  private mutating func envelope(_ fields: inout LineFields) -> Bool {
    guard take("{\"seq\":"), let sequence = decimal(), take(",\"v\":1,\"t\":\""),
      let time = TimeText.microseconds(line, at: offset)
    else { return false }
    offset += TimeText.length
    guard take("\",\"tx\":\""), let first = decimal(), take("/"), let count = decimal(),
      take("\",\"type\":"), let type = string()
    else { return false }
    fields.sequence = sequence
    fields.microseconds = time
    fields.batchFirst = first
    fields.batchCount = count
    fields.type = type
    return first >= 1 && sequence >= first && sequence - first < count
  }

  /// `,"tk":"T1","ver":6,"by":"anna","uid":1004,"id":"…"`
  private mutating func people(_ fields: inout LineFields) -> Bool {
    if take(",\"tk\":") {
      guard let ticket = string(), take(",\"ver\":"), let version = decimal(), version >= 1 else {
        return false
      }
      fields.ticket = ticket
      fields.version = version
    }
    guard take(",\"by\":"), let by = string(), take(",\"uid\":"), let uid = decimal(),
      let uid = UInt32(exactly: uid), take(",\"id\":"), let command = string()
    else { return false }
    fields.by = by
    fields.uid = uid
    fields.command = command
    return true
  }

  /// `,"d":{…},"ph":"…","x":{…},"h":"…",` and the seal.
  private mutating func payload(_ fields: inout LineFields) -> Bool {
    guard take(",\"d\":"), let data = object() else { return false }
    fields.data = data
    fields.chainedLength = offset
    let tail = line.count - LineParser.tailLength
    if take(",\"ph\":\"") {
      guard let hash = digits() else { return false }
      offset += 32
      guard take("\"") else { return false }
      fields.personalHash = hash
      fields.chainedLength = offset
      guard take(",\"x\":"), offset < tail else { return false }
      fields.personal = stretch(from: offset, to: tail)
      guard isPersonal(fields.personal.range) else { return false }
      offset = tail
    }
    guard offset == tail, take(",\"h\":\""), let hash = digits() else { return false }
    fields.hash = hash
    offset += 32
    return take("\",\"c\":\"")
  }

  /// Whether the bytes can be an `x`: an object by its brackets, or `null` and spaces.
  private func isPersonal(_ range: Range<Int>) -> Bool {
    if line[range.lowerBound] == UInt8(ascii: "{") {
      return line[range.upperBound - 1] == UInt8(ascii: "}")
    }
    guard range.count >= 4, line[range].starts(with: "null".utf8) else { return false }
    return line[range].dropFirst(4).allSatisfy { $0 == UInt8(ascii: " ") }
  }

  // MARK: Pieces

  private mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= line.count, let base = line.baseAddress,
      memcmp(base + offset, text.utf8Start, count) == 0
    else { return false }
    offset += count
    return true
  }

  /// A number without sign and without leading zeros, below 10^18.
  private mutating func decimal() -> Int64? {
    let start = offset
    var value: Int64 = 0
    while offset < line.count, line[offset] &- UInt8(ascii: "0") < 10 {
      value = value &* 10 &+ Int64(line[offset] &- UInt8(ascii: "0"))
      offset += 1
    }
    guard 1...18 ~= offset - start, offset == start + 1 || line[start] != UInt8(ascii: "0") else {
      return nil
    }
    return value
  }

  private mutating func string() -> LineFields.Stretch? {
    guard let end = Brackets.endOfString(line, from: offset) else { return nil }
    defer { offset = end }
    return stretch(from: offset + 1, to: end - 1)
  }

  private mutating func object() -> LineFields.Stretch? {
    guard let end = Brackets.endOfObject(line, from: offset) else { return nil }
    defer { offset = end }
    return stretch(from: offset, to: end)
  }

  private func digits() -> ChainHash? {
    guard offset + 32 <= line.count else { return nil }
    return ChainHash(digits: UnsafeRawBufferPointer(rebasing: line[offset..<offset + 32]))
  }

  private func stretch(from start: Int, to end: Int) -> LineFields.Stretch {
    LineFields.Stretch(start: Int32(start), end: Int32(end))
  }
}
