public import RefundDesk

extension Phrases {
  /// An amount as people write it: `€1,234.56`, `1 234,56 €`.
  public func money(_ amount: Money) -> String {
    let magnitude = decimal(amount)
    let sign = amount.isNegative ? "\u{2212}" : ""
    let symbol = Phrases.symbols[amount.currency.code]
    return say(
      en: symbol.map { sign + $0 + magnitude }
        ?? sign + amount.currency.code + "\u{00A0}" + magnitude,
      fr: "\(sign)\(magnitude)\u{00A0}\(symbol ?? amount.currency.code)")
  }

  /// An amount that was given as whole euros and cents, without its currency: for fields.
  public func plainAmount(_ amount: Money) -> String {
    (amount.isNegative ? "-" : "") + decimal(amount, grouped: false)
  }

  /// The amount that somebody typed: `1,234.56`, `1234,56`, `€84.90`, `84,90 €`; nil where it is none.
  ///
  /// The last point or comma before at most the currency's decimals is the decimal sign; grouping signs
  /// and the currency are passed over. What could be read in two ways is none.
  public func amount(typed text: String, _ currency: Currency) -> Money? {
    var digits = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", ",", "-": digits.unicodeScalars.append(scalar)
      case " ", "\u{00A0}", "\u{202F}", "\u{2019}", "'": continue
      case "\u{2212}": digits += "-"
      default:
        let isSymbol = String(scalar) == Phrases.symbols[currency.code]
        if isSymbol || currency.code.unicodeScalars.contains(scalar) { continue }
        return nil
      }
    }
    return Phrases.decimal(digits, currency).flatMap { try? Money(decimal: $0, currency) }
  }

  /// The plain decimal of digits with points and commas, or nil where nobody can know.
  private static func decimal(_ text: String, _ currency: Currency) -> String? {
    let signs = text.indices.filter { text[$0] == "." || text[$0] == "," }
    guard let last = signs.last else { return text }
    let decimals = text.distance(from: last, to: text.endIndex) - 1
    let isDecimal = decimals > 0 && decimals <= currency.minorDigits
    if !isDecimal && decimals != 3 { return nil }
    let repeats = signs.filter { text[$0] == text[last] }.count
    if isDecimal && repeats > 1 { return nil }
    var plain = ""
    for index in text.indices {
      if text[index] == "." || text[index] == "," {
        if isDecimal && index == last { plain += "." }
      } else {
        plain.append(text[index])
      }
    }
    return plain
  }

  /// Digits with grouping and decimal signs of the language, without sign or currency.
  private func decimal(_ amount: Money, grouped: Bool = true) -> String {
    let plain = amount.decimalText.drop { $0 == "-" }
    let parts = plain.split(separator: ".")
    let whole = grouped ? group(String(parts[0])) : String(parts[0])
    guard parts.count > 1 else { return whole }
    return say(en: "\(whole).\(parts[1])", fr: "\(whole),\(String(parts[1]))")
  }

  /// Digits in groups of three.
  func group(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    let separator: Character = language == .en ? "," : "\u{202F}"
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { result.append(separator) }
      result.append(digit)
    }
    return result
  }

  /// Signs that mean one currency only to a reader of Europe; all others show their code.
  private static let symbols = ["EUR": "€", "GBP": "£", "USD": "$"]
}
