public import RefundDesk

/// A refund that the law grants and that has not been paid: what delay costs is computed on it.
public struct OwedRefund: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// What is due.
  public var sum: Money
  /// The price of the goods, up to which a surcharge may grow.
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
}
