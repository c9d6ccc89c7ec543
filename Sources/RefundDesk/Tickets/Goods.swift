/// The second of a ticket's three lives: where the goods are. It never follows from a decision, and
/// no decision follows from it.
public enum Goods: String, CaseIterable, Sendable {
  /// With the customer.
  case withCustomer = "with_customer"
  /// On the way back.
  case inTransit = "in_transit"
  /// Back at the shop, not looked at yet.
  case received
  /// Back and in order.
  case accepted
  /// Back and not in order.
  case rejected
  /// Lost on the way.
  case lost
  /// Nobody expects them back.
  case notExpected = "not_expected"

  /// Whether they are at the shop.
  public var isBack: Bool { self == .received || self == .accepted || self == .rejected }

  /// Whether they have been sent back, arrived or not.
  public var isSentBack: Bool { isBack || self == .inTransit }
}
