/// What an amount is for. Every amount that the desk gives back says so.
public enum MoneyPart: Hashable, Sendable {
  /// A line of the order.
  case line(LineID)
  /// Delivery.
  case shipping
  /// Tax, where it is given back by itself.
  case tax
  /// Something on top that nobody was owed.
  case goodwill
}
