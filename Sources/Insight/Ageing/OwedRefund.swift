public import RefundDesk
public import RefundPolicy

/// A refund that the law grants and that has not been paid: what delay costs is computed on it.
public struct OwedRefund: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// What is due.
  public var sum: Money
  /// The price of the goods, up to which a surcharge may grow; nothing where the right that grants the refund
  /// bears no surcharge for late payment.
  public var price: Money
  /// The last day for paying.
  public var due: Day

  /// An unpaid refund.
  public init(ticket: TicketID, sum: Money, price: Money, due: Day) {
    self.ticket = ticket
    self.sum = sum
    self.price = price
    self.due = due
  }

  /// What is owed on top by a ladder of late payment if it is paid on a day.
  ///
  /// C. conso. L242-4 stands among the sanctions of the French right to withdraw, and raises no other refund.
  public func surcharge(by ladder: PenaltyLadder, paidOn day: Day) -> Money {
    guard price.isPositive else { return .zero(sum.currency) }
    return ladder.surcharge(on: sum, price: price, due: due, paid: day)
  }
}
