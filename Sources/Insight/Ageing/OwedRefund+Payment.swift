public import RefundDesk
public import RefundPolicy

extension OwedRefund {
  /// What a decision of a ticket paid back, as it was owed by the law; nil where it paid no money, or where
  /// the law sets no day for it.
  public init?(paidBy decision: Decision, on ticket: Ticket, _ judgement: Judgement) {
    let parts = decision.resolutions.filter { ResolutionKind.paidOut.contains($0.kind) }
      .flatMap(\.amounts)
    guard let first = parts.first?.amount, let due = judgement.floor?.due,
      let sum = try? Money.sum(parts.map(\.amount), in: first.currency), sum.isPositive
    else { return nil }
    self.init(ticket: ticket.id, sum: sum, price: OwedRefund.price(of: sum, judgement), due: due)
  }
}
