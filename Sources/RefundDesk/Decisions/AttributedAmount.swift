/// An amount with what it is for.
public struct AttributedAmount: Hashable, Sendable {
  /// What it is for.
  public var part: MoneyPart
  /// How much.
  public var amount: Money

  /// How many units of a line it stands for; 0 where it is no price of whole units.
  public var quantity: Int

  /// An amount for a part.
  public init(_ part: MoneyPart, _ amount: Money, quantity: Int = 0) {
    self.part = part
    self.amount = amount
    self.quantity = quantity
  }
}
