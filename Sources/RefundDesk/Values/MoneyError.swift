/// Why an amount could not be computed or read.
public enum MoneyError: Error, Hashable, Sendable {
  /// Two currencies met in one sum.
  case mixedCurrencies(Currency, Currency)
  /// The result does not fit in 64 bits.
  case overflow
  /// A share of nothing was asked for.
  case divisionByZero
  /// The text is no decimal number.
  case notANumber(String)
  /// The text has more decimals than the currency: it is reported, never rounded in silence.
  case tooManyDecimals(String, Currency)
}
