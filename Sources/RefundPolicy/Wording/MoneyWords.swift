public import RefundDesk

/// Amounts in sentences: `€84.90` and `84,90 €`.
public enum MoneyWords {
  /// An amount as English writes it.
  public static func en(_ money: Money) -> String {
    let number = grouped(money, decimal: ".", group: ",")
    let sign = money.isNegative ? "-" : ""
    switch money.currency.code {
    case "EUR": return "\(sign)€\(number)"
    case "GBP": return "\(sign)£\(number)"
    case "USD": return "\(sign)$\(number)"
    default: return "\(sign)\(money.currency.code) \(number)"
    }
  }

  /// An amount as French writes it, with narrow no-break spaces in the number.
  public static func fr(_ money: Money) -> String {
    let number = grouped(money, decimal: ",", group: "\u{202F}")
    let sign = money.isNegative ? "-" : ""
    let unit =
      switch money.currency.code {
      case "EUR": "€"
      case "GBP": "£"
      case "USD": "$"
      default: money.currency.code
      }
    return "\(sign)\(number)\u{00A0}\(unit)"
  }

  private static func grouped(_ money: Money, decimal: String, group: String) -> String {
    let plain = Money(abs(money.minorUnits), money.currency).decimalText
    let parts = plain.split(separator: ".")
    var whole = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, (parts[0].count - index) % 3 == 0 { whole += group }
      whole.append(digit)
    }
    return parts.count > 1 ? whole + decimal + parts[1] : whole
  }
}
