extension JSONScanner {
  /// Where a number lies, and its value if it is a plain integer.
  public struct Number: Hashable, Sendable {
    /// The bytes of the number.
    public let range: Range<Int>
    /// The value, where it is written without fraction and exponent and is not `-0`.
    public let integer: Int64?
  }

  /// Reads an integer; a number with a fraction or an exponent is of the wrong kind.
  public mutating func integer() throws(JSONError) -> Int64 {
    let kind = try peek()
    let start = offset
    guard kind == .number else {
      throw JSONError(.wrongKind(expected: .integer, found: kind), at: start)
    }
    guard let value = try number().integer else {
      throw JSONError(.wrongKind(expected: .integer, found: .number), at: start)
    }
    return value
  }

  /// Reads a number (RFC 8259, section 6). An integer beyond 64 bits is an error.
  public mutating func number() throws(JSONError) -> Number {
    let kind = try peek()
    let start = offset
    guard kind == .number else {
      throw JSONError(.wrongKind(expected: .number, found: kind), at: start)
    }
    let negative = bytes[start] == UInt8(ascii: "-")
    if negative { offset += 1 }
    let digits = offset
    let (value, overflow) = negativeDigits()
    guard offset > digits, offset == digits + 1 || bytes[digits] != UInt8(ascii: "0") else {
      throw JSONError(.malformedNumber, at: start)
    }
    let whole = offset
    try fraction(of: start)
    try exponent(of: start)
    guard offset == whole, !(negative && value == 0 && !overflow) else {
      return Number(range: start..<offset, integer: nil)
    }
    // Digits are summed below zero, where 64 bits reach one further.
    guard !overflow, negative || value != .min else {
      throw JSONError(.integerOverflow, at: start)
    }
    return Number(range: start..<offset, integer: negative ? value : -value)
  }

  /// Passes over digits and gives their value, negated.
  private mutating func negativeDigits() -> (value: Int64, overflow: Bool) {
    var value: Int64 = 0
    var overflow = false
    while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10 {
      let (tenfold, first) = value.multipliedReportingOverflow(by: 10)
      let (next, second) = tenfold.subtractingReportingOverflow(
        Int64(bytes[offset] &- UInt8(ascii: "0")))
      overflow = overflow || first || second
      value = next
      offset += 1
    }
    return (value, overflow)
  }

  private mutating func fraction(of start: Int) throws(JSONError) {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ".") else { return }
    offset += 1
    try digits(of: start)
  }

  private mutating func exponent(of start: Int) throws(JSONError) {
    guard offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") else { return }
    offset += 1
    if offset < bytes.count,
      bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
    {
      offset += 1
    }
    try digits(of: start)
  }

  private mutating func digits(of start: Int) throws(JSONError) {
    let first = offset
    _ = negativeDigits()
    guard offset > first else { throw JSONError(.malformedNumber, at: start) }
  }
}
