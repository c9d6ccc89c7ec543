/// What the customer asks for.
public enum Wish: String, CaseIterable, Sendable {
  /// Money back.
  case refund
  /// Another variant, or the same again.
  case replacement
  /// To have it mended.
  case repair
  /// A store credit.
  case credit
  /// To keep it at a lower price.
  case discount
  /// To call the order off before it is sent.
  case cancel
  /// To change the order before it is sent.
  case orderChange = "order_change"
  /// An answer.
  case information
}
