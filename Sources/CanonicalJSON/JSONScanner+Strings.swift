extension JSONScanner {
  /// Reads the rest of a string whose opening quote has been read.
  mutating func restOfString() throws(JSONError) -> JSONText {
    let start = offset
    var hasEscapes = false
    while true {
      offset = JSONScanner.plainEnd(bytes, from: offset)
      guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return JSONText(range: start..<offset - 1, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try escape()
      case 0x7F:
        offset += 1
      case let byte where byte < 0x20:
        throw JSONError(.controlCharacter(byte), at: offset)
      default:
        try multibyte()
      }
    }
  }

  /// The first byte from `start` on that is a quote, a backslash, a control character (U+007F too)
  /// or no ASCII: the bytes that reader or writer must look at.
  ///
  /// Eight bytes a step. In each term the lowest marked byte is exact (a borrow can only mark bytes
  /// above a true one), and only the lowest is used.
  public static func plainEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quote = word ^ 0x2222_2222_2222_2222
      let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
      let ones: UInt64 = 0x0101_0101_0101_0101
      let marks =
        ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
        | ((delete &- ones) & ~delete) | ((word &- (ones &* 0x20)) & ~word) | word
      let found = marks & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C { return index }
      index += 1
    }
    return index
  }

  /// Passes over an escape; `offset` is at its `\`.
  private mutating func escape() throws(JSONError) {
    guard offset + 1 < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    case UInt8(ascii: "u"):
      let start = offset
      let unit = try unicodeEscape()
      if unit & 0xFC00 == 0xDC00 { throw JSONError(.loneSurrogate, at: start) }
      guard unit & 0xFC00 == 0xD800 else { return }
      guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u"), try unicodeEscape() & 0xFC00 == 0xDC00
      else { throw JSONError(.loneSurrogate, at: start) }
    default:
      throw JSONError(.badEscape, at: offset)
    }
  }

  /// Passes over `\uXXXX` and gives the code unit.
  private mutating func unicodeEscape() throws(JSONError) -> UInt32 {
    guard offset + 6 <= bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
    var unit: UInt32 = 0
    for index in offset + 2..<offset + 6 {
      guard let digit = JSONScanner.hexDigit(bytes[index]) else {
        throw JSONError(.badEscape, at: offset)
      }
      unit = unit << 4 | UInt32(digit)
    }
    offset += 6
    return unit
  }

  /// Passes over one UTF-8 sequence of two to four bytes (Unicode, table 3-7).
  private mutating func multibyte() throws(JSONError) {
    let start = offset
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[start] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw JSONError(.invalidUTF8, at: start)
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else {
      throw JSONError(.invalidUTF8, at: start)
    }
    for index in start + 2..<max(start + 2, start + length) where bytes[index] & 0xC0 != 0x80 {
      throw JSONError(.invalidUTF8, at: start)
    }
    offset = start + length
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
