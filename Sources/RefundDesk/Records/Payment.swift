/// One payment of an order.
public struct Payment: Hashable, Sendable {
  /// The means it was made with; nil where it is not on file.
  public var method: PaymentMethodID?
  /// What sort of means it was.
  public var kind: PaymentMethod.Kind?
  /// How much.
  public var amount: Money

  /// A payment.
  public init(method: PaymentMethodID?, kind: PaymentMethod.Kind?, amount: Money) {
    self.method = method
    self.kind = kind
    self.amount = amount
  }
}
