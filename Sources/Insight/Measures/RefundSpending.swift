/// What the refunds of a period were made of, as far as each part of it costs something besides the money.
public struct RefundSpending: Hashable, Sendable {
  /// Decisions that give money, a credit or a gift card back.
  public var refunds: Int
  /// Those of which the goods come back.
  public var returns: Int
  /// Decisions that pay money back, for which a payment provider may take a fee.
  public var payments: Int
  /// What late payments cost; nil where that was not computed.
  public var late: LatePayments?

  /// Refunds of a period.
  public init(refunds: Int, returns: Int, payments: Int, late: LatePayments? = nil) {
    self.refunds = refunds
    self.returns = returns
    self.payments = payments
    self.late = late
  }
}
