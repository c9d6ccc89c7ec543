public import RefundDesk

/// What giving money back costs besides the money, by the shop's own inputs: sending back and restocking
/// where the goods come back, and minutes of work.
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

  /// Inputs of a shop.
  public init(
    currency: Currency, shippingBack: Int64, handling: Int64, minuteCost: Int64,
    minutesBack: Int64, minutesKeep: Int64
  ) {
    self.currency = currency
    self.shippingBack = shippingBack
    self.handling = handling
    self.minuteCost = minuteCost
    self.minutesBack = minutesBack
    self.minutesKeep = minutesKeep
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

  /// The mean cost of a refund; nil without any.
  func mean(of refunds: Int, back: Int) -> Money? {
    guard refunds > 0 else { return nil }
    let cost = cost(of: refunds, back: back).minorUnits
    return Money((cost + Int64(refunds) / 2) / Int64(refunds), currency)
  }

  static func product(_ count: Int, _ amount: Int64) -> Int64 {
    let (product, overflow) = Int64(count).multipliedReportingOverflow(by: amount)
    return overflow ? .max : product
  }
}
