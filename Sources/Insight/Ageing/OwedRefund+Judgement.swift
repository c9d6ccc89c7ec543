public import RefundDesk
public import RefundPolicy

extension OwedRefund {
  /// The refund that is owed on a ticket: what the law grants as long as nothing was decided, and what was
  /// granted but has not been paid.
  ///
  /// Nil where the law grants none, where no day is set for it, or where it has been paid.
  public init?(_ ticket: Ticket, _ judgement: Judgement, recordsPayments: Bool) {
    guard let floor = judgement.ruling.floor, let due = floor.due, floor.remedies.contains(.refund)
    else { return nil }
    var sum = ticket.conversation.isOpen ? floor.amount : .zero(floor.amount.currency)
    for decision in recordsPayments ? ticket.unpaid : [] {
      guard let total = try? decision.total(), let more = try? sum.adding(total) else { continue }
      sum = more
    }
    guard sum.isPositive else { return nil }
    self.init(
      ticket: ticket.id, sum: sum, price: OwedRefund.price(of: sum, judgement), due: due)
  }
  /// The price up to which a surcharge may grow; nothing where no surcharge is owed.
  static func price(of sum: Money, _ judgement: Judgement) -> Money {
    guard judgement.floor?.penalty != nil else { return .zero(sum.currency) }
    guard let price = judgement.price, price.currency == sum.currency else { return sum }
    return price.minorUnits > sum.minorUnits ? price : sum
  }
}
