/// What figures of trade are told apart by.
public enum TradeDimension: String, CaseIterable, Sendable {
  /// The month of the sale, and of the credit: `2026-11`.
  case month
  /// The country, as the shop writes it.
  case country
  /// The variant: the stock-keeping unit.
  case variant
  /// The reason of the request; only what was given back has one.
  case reason
  /// Who decided; only what was given back has one.
  case agent
  /// How the sale was made.
  case saleChannel = "sale_channel"
  /// How the request came in; only what was given back has one.
  case channel
  /// The shop's own class of customer.
  case segment
}
