/// How money goes back.
public enum RefundMeans: Hashable, Sendable {
  /// By the means that the order was paid with.
  case original
  /// By a means on file.
  case method(PaymentMethodID)
}
