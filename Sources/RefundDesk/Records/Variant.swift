/// One way in which a product is sold: a size, a colour.
public struct Variant: Hashable, Sendable {
  /// The stock-keeping unit.
  public let sku: SKU
  /// What sets it apart from the other variants, such as `size` → `M`, by option name.
  public var options: [String: String]
  /// The price of one, in minor units of the currency it is sold in; nil where unknown.
  public var price: Int64?
  /// What one cost the shop, in the same units; nil where unknown.
  public var unitCost: Int64?
  /// How many there are to send; nil where unknown.
  public var stock: Int?
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A variant.
  public init(
    sku: SKU, options: [String: String] = [:], price: Int64? = nil, unitCost: Int64? = nil,
    stock: Int? = nil
  ) {
    self.sku = sku
    self.options = options
    self.price = price
    self.unitCost = unitCost
    self.stock = stock
  }
}
