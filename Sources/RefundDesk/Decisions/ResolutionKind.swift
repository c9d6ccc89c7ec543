/// The kinds of resolution. Policy rows, floors and candidates speak of kinds; decisions carry amounts.
public enum ResolutionKind: String, CaseIterable, Sendable {
  /// Money back, for the goods or for what is left of the price.
  case refund
  /// The same again, or another variant.
  case replacement
  /// Mending.
  case repair
  /// Keeping the goods at a lower price.
  case discount
  /// A balance with the shop.
  case credit
  /// A gift card.
  case giftCard = "gift_card"
  /// Loyalty points.
  case points
  /// Doing a service again, or a better one.
  case redo
  /// Calling the order off before it is sent.
  case cancel
  /// Changing the order before it is sent.
  case orderChange = "order_change"
  /// An answer and nothing else.
  case information
  /// No.
  case decline
}

extension ResolutionKind {
  /// The kinds that somebody has to pay out.
  public static let paidOut: Set<ResolutionKind> = [.refund, .discount, .cancel]
}
