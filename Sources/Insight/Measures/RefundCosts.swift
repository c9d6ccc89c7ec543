public import RefundDesk

/// What giving money back costs besides the money, by the shop's own inputs: sending back and restocking
/// where the goods come back, minutes of work, and the fee of the payment provider.
public struct RefundCosts: Hashable, Sendable {
  /// The currency of all amounts.
  public var currency: Currency
  /// Sending back, in minor units.
  public var shippingBack: Int64
  /// Receiving, inspecting and restocking, in minor units.
  public var handling: Int64
  /// A minute of work, in minor units.
  public var minuteCost: Int64
  /// Minutes of work where the goods come back.
  public var minutesBack: Int64
  /// Minutes of work where the customer keeps them.
  public var minutesKeep: Int64

  /// What the payment provider takes for paying back, in minor units.
  public var paymentFee: Int64

  /// Inputs of a shop.
  public init(
    currency: Currency, shippingBack: Int64, handling: Int64, minuteCost: Int64,
    minutesBack: Int64, minutesKeep: Int64, paymentFee: Int64 = 0
  ) {
    self.currency = currency
    self.shippingBack = shippingBack
    self.handling = handling
    self.minuteCost = minuteCost
    self.minutesBack = minutesBack
    self.minutesKeep = minutesKeep
    self.paymentFee = paymentFee
  }

  /// Minutes of work on refunds, of some of which the goods come back.
  func minutes(of refunds: Int, back: Int) -> Int64 {
    RefundCosts.product(back, minutesBack)
      &+ RefundCosts.product(max(0, refunds - back), minutesKeep)
  }

  /// What refunds cost, of some of which the goods come back.
  func cost(of refunds: Int, back: Int) -> Money {
    let work = RefundCosts.product(Int(clamping: minutes(of: refunds, back: back)), minuteCost)
    let goods = RefundCosts.product(back, shippingBack &+ handling)
    return Money(work.addingReportingOverflow(goods).partialValue, currency)
  }

  /// What refunds of a period cost: the goods, the work, the fees, and what lateness added.
  func cost(of spending: RefundSpending) -> Money {
    let parts = [
      cost(of: spending.refunds, back: spending.returns).minorUnits,
      RefundCosts.product(spending.payments, paymentFee),
      spending.late?.sum(in: currency).minorUnits ?? 0,
    ]
    return Money(parts.reduce(0) { $0.addingReportingOverflow($1).partialValue }, currency)
  }

  /// The mean cost of a refund; nil without any.
  func mean(of spending: RefundSpending) -> Money? {
    let refunds = Int64(spending.refunds)
    guard refunds > 0 else { return nil }
    return Money((cost(of: spending).minorUnits + refunds / 2) / refunds, currency)
  }

  static func product(_ count: Int, _ amount: Int64) -> Int64 {
    let (product, overflow) = Int64(count).multipliedReportingOverflow(by: amount)
    return overflow ? .max : product
  }
}
