public import RefundDesk

/// What a suggestion's arithmetic begins with: price and cost of the goods, and whether the records say
/// them or the inputs.
public struct CostBasis: Hashable, Sendable {
  /// The price of what is asked about, without tax.
  public var net: Money
  /// Whether the order says the tax; else the assumed rate was taken off.
  public var isTaxKnown: Bool
  /// What the goods cost the shop.
  public var unitCost: Money
  /// Whether the product says so; else it is the assumed share of the price.
  public var isUnitCostKnown: Bool
  /// Whether the article is defective, so that little of its cost comes back.
  public var isDefective: Bool
  /// Whether the shop pays for sending back.
  public var shopPaysReturn: Bool

  /// What an arithmetic begins with.
  public init(
    net: Money, isTaxKnown: Bool, unitCost: Money, isUnitCostKnown: Bool, isDefective: Bool,
    shopPaysReturn: Bool
  ) {
    self.net = net
    self.isTaxKnown = isTaxKnown
    self.unitCost = unitCost
    self.isUnitCostKnown = isUnitCostKnown
    self.isDefective = isDefective
    self.shopPaysReturn = shopPaysReturn
  }
}
