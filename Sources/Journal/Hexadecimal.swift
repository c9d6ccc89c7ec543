/// Lower-case hexadecimal digits of whole words.
enum Hexadecimal {
  /// The value of up to 16 digits; `nil` for any other byte, capital letters too.
  static func value(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
    var value: UInt64 = 0
    for index in digits.startIndex..<digits.endIndex {
      let byte = digits.base[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      value = value << 4 | UInt64(digit)
    }
    return value
  }

  /// Writes all digits of `word` at `offset`, leading zeros too.
  static func write(
    _ word: some FixedWidthInteger & UnsignedInteger, into bytes: UnsafeMutableRawBufferPointer,
    at offset: Int
  ) {
    var rest = word
    for index in stride(from: offset + word.bitWidth / 4 - 1, through: offset, by: -1) {
      let digit = UInt8(truncatingIfNeeded: rest & 0xF)
      bytes[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      rest >>= 4
    }
  }
}
