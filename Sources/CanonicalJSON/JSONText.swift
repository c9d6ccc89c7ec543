/// Where a string lies in the text: its bytes between the quotes, still escaped.
///
/// The scanner has checked it: valid UTF-8, valid escapes.
public struct JSONText: Hashable, Sendable {
  /// The bytes between the quotes.
  public let range: Range<Int>
  /// Whether a `\` occurs, so that the bytes are not yet the string.
  public let hasEscapes: Bool

  /// A string at `range`.
  public init(range: Range<Int>, hasEscapes: Bool) {
    self.range = range
    self.hasEscapes = hasEscapes
  }

  /// The string itself. `bytes` is the text it was found in.
  public func decoded(in bytes: UnsafeRawBufferPointer) -> String {
    let raw = UnsafeRawBufferPointer(rebasing: bytes[range])
    guard hasEscapes else { return String(decoding: raw, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        plain.append(raw[index])
        index += 1
        continue
      }
      index = JSONText.unescape(raw, at: index, into: &plain)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Whether the string is `expected`, without building a `String` where nothing is escaped.
  public func matches(_ expected: StaticString, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard !hasEscapes else { return decoded(in: bytes) == expected.description }
    let raw = UnsafeRawBufferPointer(rebasing: bytes[range])
    return expected.withUTF8Buffer { $0.elementsEqual(raw) }
  }

  /// Appends what the escape at `index` stands for and gives the index behind it.
  private static func unescape(
    _ raw: UnsafeRawBufferPointer, at index: Int, into plain: inout [UInt8]
  ) -> Int {
    switch raw[index + 1] {
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "u"):
      var (unit, next) = (hex(raw, at: index + 2), index + 6)
      if unit & 0xFC00 == 0xD800 {
        unit = 0x10000 + ((unit & 0x3FF) << 10) + (hex(raw, at: next + 2) & 0x3FF)
        next += 6
      }
      if let scalar = Unicode.Scalar(unit) {
        plain.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
      return next
    case let byte: plain.append(byte)
    }
    return index + 2
  }

  private static func hex(_ raw: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
    (index..<index + 4).reduce(0) { $0 << 4 | UInt32(JSONScanner.hexDigit(raw[$1]) ?? 0) }
  }
}
