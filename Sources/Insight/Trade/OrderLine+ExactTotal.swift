import RefundDesk

extension OrderLine {
  /// The name under which an importer keeps a price that is finer than the currency's minor unit.
  static let exactPriceKey = "unit_price_exact"

  /// What the line cost, with the price that its record states, however fine.
  var exactTotal: ExactSum {
    var sum = (exactPrice ?? ExactSum(minorUnits: unitPrice.minorUnits)) * quantity
    sum += -ExactSum(minorUnits: discount.minorUnits)
    return sum
  }

  private var exactPrice: ExactSum? {
    guard !extra.members.isEmpty, let json = extra[OrderLine.exactPriceKey] else { return nil }
    return ExactSum(decimal: json.unquoted, unitPrice.currency)
  }
}

extension Ticket {
  /// The country that the request's own record states, where it has one.
  var statedCountry: String? {
    guard !extra.members.isEmpty, let json = extra["country"], json.hasPrefix("\"") else {
      return nil
    }
    return json.unquoted
  }
}

extension String {
  /// The text of a JSON string without escapes, or the text itself.
  fileprivate var unquoted: String {
    hasPrefix("\"") && hasSuffix("\"") && utf8.count >= 2 ? String(dropFirst().dropLast()) : self
  }
}
