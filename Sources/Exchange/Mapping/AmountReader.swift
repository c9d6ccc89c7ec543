import RefundDesk

/// Reads the amounts of a table in the way that its mapping names.
///
/// Accepted around the digits: blanks (no-break and narrow ones too), an apostrophe before, the
/// currency's sign or code, a minus sign. Between them: the decimal sign once, the grouping sign before
/// every three digits. Everything else is no amount.
struct AmountReader {
  let decimal: UInt8
  let grouping: Grouping
  let currency: Currency

  /// What stands between thousands.
  enum Grouping: String, CaseIterable {
    case none = ""
    case comma = ","
    case point = "."
    /// A blank of any kind.
    case space = " "
    case apostrophe = "'"
  }

  /// An amount of a table.
  struct Amount: Hashable {
    /// Minor units, rounded down where the text is finer.
    var units: Int64
    /// The exact decimal, where the text is finer than the currency.
    var exact: String?
  }

  enum Fault: Error, Hashable {
    case unreadable
    case overflow
  }

  func amount(_ bytes: UnsafeRawBufferPointer) throws(Fault) -> Amount {
    if let plain = plain(bytes) { return plain }
    return try amount(of: normalised(String(decoding: bytes, as: UTF8.self)))
  }

  /// The common case without a `String`: digits, at most one sign before and one decimal sign, no more
  /// decimals than the currency has.
  private func plain(_ bytes: UnsafeRawBufferPointer) -> Amount? {
    guard (1...16).contains(bytes.count) else { return nil }
    let negative = bytes[0] == UInt8(ascii: "-")
    var value: Int64 = 0
    var decimals = -1
    var count = 0
    for byte in bytes[(negative ? 1 : 0)...] {
      if byte == decimal, decimals < 0 {
        decimals = 0
      } else if byte &- UInt8(ascii: "0") < 10 {
        value = value * 10 + Int64(byte &- UInt8(ascii: "0"))
        count += 1
        if decimals >= 0 { decimals += 1 }
      } else {
        return nil
      }
    }
    guard count > 0, decimals <= currency.minorDigits, decimals != 0 else { return nil }
    for _ in max(0, decimals)..<currency.minorDigits { value *= 10 }
    return Amount(units: negative ? -value : value)
  }

  /// The amount without what people put around it.
  private func normalised(_ text: String) throws(Fault) -> String {
    var scalars = Array(text.unicodeScalars.filter { !$0.isBlank || grouping == .space })
    while scalars.first?.isBlank == true { scalars.removeFirst() }
    while scalars.last?.isBlank == true { scalars.removeLast() }
    if scalars.first == "'" { scalars.removeFirst() }
    var trimmed = String(String.UnicodeScalarView(scalars))
    for sign in [currency.code, "€", "£", "$", "¥", "CHF"] {
      if trimmed.hasSuffix(sign) { trimmed.removeLast(sign.count) }
      if trimmed.hasPrefix(sign) { trimmed.removeFirst(sign.count) }
    }
    scalars = Array(trimmed.unicodeScalars)
    while scalars.first?.isBlank == true { scalars.removeFirst() }
    while scalars.last?.isBlank == true { scalars.removeLast() }
    var negative = false
    if scalars.first == "-" || scalars.first == "\u{2212}" {
      negative = true
      scalars.removeFirst()
    }
    return (negative ? "-" : "") + (try plainDecimal(scalars))
  }

  /// Digits with a point; groups must be of three digits.
  private func plainDecimal(_ scalars: [Unicode.Scalar]) throws(Fault) -> String {
    let sign = Unicode.Scalar(decimal)
    let parts = scalars.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { throw .unreadable }
    let groups = whole.split(omittingEmptySubsequences: false) { isGrouping($0) }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count)
    else { throw .unreadable }
    let text = groups.flatMap { $0 } + (parts.count == 2 ? ["."] + parts[1] : [])
    return String(String.UnicodeScalarView(text))
  }

  private func isGrouping(_ scalar: Unicode.Scalar) -> Bool {
    switch grouping {
    case .none: false
    case .space: scalar.isBlank
    case .comma, .point, .apostrophe: String(scalar) == grouping.rawValue
    }
  }

  /// The minor units of a plain decimal, rounded towards the smaller amount where it is finer.
  private func amount(of text: String) throws(Fault) -> Amount {
    do throws(MoneyError) {
      return Amount(units: try Money(decimal: text, currency).minorUnits)
    } catch {
      guard case .tooManyDecimals = error else {
        throw error == .overflow ? .overflow : .unreadable
      }
    }
    let parts = text.split(separator: ".")
    let kept = parts[1].prefix(currency.minorDigits)
    let cut = currency.minorDigits == 0 ? String(parts[0]) : parts[0] + "." + kept
    guard let units = try? Money(decimal: cut, currency).minorUnits else { throw .overflow }
    let isNegative = text.hasPrefix("-")
    return Amount(units: isNegative ? units - 1 : units, exact: text)
  }
}

extension Unicode.Scalar {
  /// Whether it is a blank: ASCII, no-break, thin, narrow no-break and the like.
  var isBlank: Bool { properties.isWhitespace }
}
