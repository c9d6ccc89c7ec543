extension Money {
  /// Reads a plain decimal such as `84.90` or `-3`, with a point and without grouping.
  ///
  /// Zeros after the currency's own decimals are harmless; any other digit there is
  /// ``MoneyError/tooManyDecimals(_:_:)``.
  public init(decimal text: some StringProtocol, _ currency: Currency) throws(MoneyError) {
    let number = try DecimalText(text)
    guard let units = number.units(scale: currency.minorDigits) else {
      throw number.isExact(at: currency.minorDigits)
        ? .overflow : .tooManyDecimals(String(text), currency)
    }
    self.init(units, currency)
  }
}

/// A decimal number as it was written: all digits as one integer, and how many stand after the point.
struct DecimalText {
  private(set) var digits: Int64 = 0
  private(set) var scale = 0

  init(_ text: some StringProtocol) throws(MoneyError) {
    var negative = false
    var seenPoint = false
    var count = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where !seenPoint && count > 0: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        if seenPoint { scale += 1 }
        try append(Int64(byte - UInt8(ascii: "0")))
      default: throw .notANumber(String(text))
      }
    }
    guard count > 0, bytes.last != UInt8(ascii: ".") else { throw .notANumber(String(text)) }
    if negative { digits = -digits }
  }

  private mutating func append(_ digit: Int64) throws(MoneyError) {
    let (product, over) = digits.multipliedReportingOverflow(by: 10)
    let (sum, overToo) = product.addingReportingOverflow(digit)
    if over || overToo { throw .overflow }
    digits = sum
  }

  /// Whether nothing but zeros stands after so many decimals.
  func isExact(at decimals: Int) -> Bool {
    var rest = digits
    var extra = scale - decimals
    while extra > 0 {
      if rest % 10 != 0 { return false }
      rest /= 10
      extra -= 1
    }
    return true
  }

  /// The number in units of 10^-scale, or nil where it is finer than that or too great.
  func units(scale wanted: Int) -> Int64? {
    guard isExact(at: wanted) else { return nil }
    var units = digits
    for _ in 0..<max(0, scale - wanted) { units /= 10 }
    for _ in 0..<max(0, wanted - scale) {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      units = product
    }
    return units
  }
}
