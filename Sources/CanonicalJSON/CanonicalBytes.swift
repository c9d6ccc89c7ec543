extension [UInt8] {
  /// Appends `value` in decimal digits.
  public mutating func appendDecimal(_ value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends the bytes of a string, valid UTF-8, with the escapes of the canonical form.
  mutating func appendEscaped(_ text: UnsafeRawBufferPointer) {
    var copied = 0
    var index = JSONScanner.plainEnd(text, from: 0)
    while index < text.count {
      let length = escapeLength(of: text, at: index)
      if length > 0 {
        append(contentsOf: UnsafeRawBufferPointer(rebasing: text[copied..<index]))
        appendEscape(of: text, at: index, length: length)
        index += length
        copied = index
      } else {
        index += 1
      }
      index = JSONScanner.plainEnd(text, from: index)
    }
    append(contentsOf: UnsafeRawBufferPointer(rebasing: text[copied...]))
  }

  /// The bytes at `index` that must be escaped: 0 where the character may stand as it is.
  private func escapeLength(of text: UnsafeRawBufferPointer, at index: Int) -> Int {
    switch text[index] {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2 where text[index + 1] < 0xA0: return 2
    case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: return 3
    default: return 0
    }
  }

  private mutating func appendEscape(
    of text: UnsafeRawBufferPointer, at index: Int, length: Int
  ) {
    append(UInt8(ascii: "\\"))
    switch text[index] {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x22, 0x5C: append(text[index])
    case 0xC2: appendUnicode(UInt16(text[index + 1]))
    case 0xE2: appendUnicode(0x2000 | UInt16(text[index + 2] & 0x3F))
    case let byte: appendUnicode(UInt16(byte))
    }
  }

  private mutating func appendUnicode(_ unit: UInt16) {
    append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
