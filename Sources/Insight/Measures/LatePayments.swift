public import RefundDesk
public import RefundPolicy

/// What late payments of refunds cost on top, in a period: what the law has made of the delay by the day on
/// which the money left.
public struct LatePayments: Hashable, Sendable {
  /// Payments on which something was owed on top.
  public private(set) var count = 0
  /// How much in all, by currency.
  public private(set) var surcharges = MoneySums()

  /// None yet.
  public init() {}

  /// Counts a payment; one in time counts as nothing.
  ///
  /// - Parameters:
  ///   - refund: what was paid, as it was owed.
  ///   - day: the day on which it left.
  ///   - ladder: what lateness costs.
  public mutating func count(_ refund: OwedRefund, paidOn day: Day, by ladder: PenaltyLadder) {
    let surcharge = refund.surcharge(by: ladder, paidOn: day)
    guard surcharge.isPositive else { return }
    count += 1
    surcharges.add(surcharge)
  }

  /// How much in a currency.
  func sum(in currency: Currency) -> Money {
    surcharges.amounts.first { $0.currency == currency } ?? .zero(currency)
  }
}
