/// Takes numbers and separators off the front of a few bytes.
struct DigitCursor {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  /// Takes a number of so many digits, no more and no less.
  mutating func number(_ width: ClosedRange<Int>) -> Int? {
    var value = 0
    let start = index
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 {
      value = value * 10 + Int(bytes[index] &- UInt8(ascii: "0"))
      index += 1
      if index - start > width.upperBound { return nil }
    }
    return index - start >= width.lowerBound ? value : nil
  }

  /// Takes one byte where it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }
}
