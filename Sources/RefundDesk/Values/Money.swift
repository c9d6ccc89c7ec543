/// An exact amount: a whole number of the currency's smallest unit.
///
/// There is no floating point anywhere near it, and no arithmetic across currencies: whoever adds euros
/// to pounds gets ``MoneyError/mixedCurrencies(_:_:)``. Nothing is rounded unless a ``Rate`` is applied.
public struct Money: Hashable, Sendable {
  /// The amount in minor units: cents of EUR, yen of JPY, thousandths of KWD. Negative is allowed.
  public let minorUnits: Int64
  /// What the units are of.
  public let currency: Currency

  /// An amount of a number of minor units.
  public init(_ minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Nothing, in a currency.
  public static func zero(_ currency: Currency) -> Money { Money(0, currency) }

  /// Whether the amount is nothing.
  public var isZero: Bool { minorUnits == 0 }
  /// Whether the amount is more than nothing.
  public var isPositive: Bool { minorUnits > 0 }
  /// Whether the amount is less than nothing.
  public var isNegative: Bool { minorUnits < 0 }

  /// The sum.
  public func adding(_ other: Money) throws(MoneyError) -> Money {
    let units = try sameCurrency(other)
    let (sum, overflow) = minorUnits.addingReportingOverflow(units)
    if overflow { throw .overflow }
    return Money(sum, currency)
  }

  /// The difference.
  public func subtracting(_ other: Money) throws(MoneyError) -> Money {
    let units = try sameCurrency(other)
    let (difference, overflow) = minorUnits.subtractingReportingOverflow(units)
    if overflow { throw .overflow }
    return Money(difference, currency)
  }

  /// The amount of a number of equal pieces.
  public func multiplied(by count: Int) throws(MoneyError) -> Money {
    let (product, overflow) = minorUnits.multipliedReportingOverflow(by: Int64(count))
    if overflow { throw .overflow }
    return Money(product, currency)
  }

  /// The share `numerator / denominator` of the amount, halves away from zero.
  public func share(_ numerator: Int64, of denominator: Int64) throws(MoneyError) -> Money {
    guard denominator > 0 else { throw .divisionByZero }
    let product = Int128(minorUnits) * Int128(numerator)
    let half = Int128(denominator) / 2
    let rounded = (product + (product < 0 ? -half : half)) / Int128(denominator)
    guard let units = Int64(exactly: rounded) else { throw .overflow }
    return Money(units, currency)
  }

  /// The amount that a rate makes of this one, halves away from zero.
  public func scaled(by rate: Rate) throws(MoneyError) -> Money {
    try share(Int64(rate.basisPoints), of: 10_000)
  }

  /// Whether this amount is greater than another of the same currency.
  public func exceeds(_ other: Money) throws(MoneyError) -> Bool {
    minorUnits > (try sameCurrency(other))
  }

  /// The sum of amounts of one currency; nothing of `currency` where there are none.
  public static func sum(
    _ amounts: some Sequence<Money>, in currency: Currency
  ) throws(MoneyError) -> Money {
    var total = Money.zero(currency)
    for amount in amounts { total = try total.adding(amount) }
    return total
  }

  private func sameCurrency(_ other: Money) throws(MoneyError) -> Int64 {
    guard other.currency == currency else { throw .mixedCurrencies(currency, other.currency) }
    return other.minorUnits
  }
}

extension Money: CustomStringConvertible {
  /// A plain decimal with its code, for logs and tests: `-12.34 EUR`.
  public var description: String { "\(decimalText) \(currency.code)" }

  /// The amount as a plain decimal with a point and all its decimals, as the command line reads it.
  public var decimalText: String {
    let magnitude = String(minorUnits.magnitude)
    let sign = minorUnits < 0 ? "-" : ""
    guard currency.minorDigits > 0 else { return sign + magnitude }
    let missing = max(0, currency.minorDigits + 1 - magnitude.count)
    let padded = String(repeating: "0", count: missing) + magnitude
    return sign + padded.dropLast(currency.minorDigits) + "." + padded.suffix(currency.minorDigits)
  }
}
