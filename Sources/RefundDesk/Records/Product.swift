/// Something that the shop sells, in one or more variants.
public struct Product: Hashable, Sendable {
  /// The product's identifier.
  public let id: ProductID
  /// What it is called.
  public var name: String
  /// The shop's own category, such as `apparel`; policy rows name it.
  public var category: String?
  /// What is on the shelf: at least one, each with a stock-keeping unit of its own.
  public var variants: [Variant]
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A product with its variants.
  public init(id: ProductID, name: String, category: String? = nil, variants: [Variant]) {
    self.id = id
    self.name = name
    self.category = category
    self.variants = variants
  }

  /// The variant of a stock-keeping unit, or nil where the product has none of it.
  public func variant(_ sku: SKU) -> Variant? { variants.first { $0.sku == sku } }
}
