/// One article of an order, with its quantity.
public struct OrderLine: Hashable, Sendable {
  /// The line's identifier, unique within its order.
  public let id: LineID
  /// The variant bought.
  public var sku: SKU
  /// What the invoice calls it.
  public var name: String
  /// The shop's own category.
  public var category: String?
  /// How many. Negative only on an adjustment of the shop's books.
  public var quantity: Int
  /// The price of one, tax included.
  public var unitPrice: Money
  /// What was taken off the whole line.
  public var discount: Money
  /// The tax that the line's total includes.
  public var tax: Money
  /// Marks that law and policy look at, such as `personalised`.
  public var flags: [String]
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// A line without discount, tax or marks, to be filled in field by field.
  public init(
    id: LineID, sku: SKU, name: String, category: String? = nil, quantity: Int, unitPrice: Money
  ) {
    self.id = id
    self.sku = sku
    self.name = name
    self.category = category
    self.quantity = quantity
    self.unitPrice = unitPrice
    discount = .zero(unitPrice.currency)
    tax = .zero(unitPrice.currency)
    flags = []
  }

  /// What the line cost: quantity times price, less the discount.
  public func total() throws(MoneyError) -> Money {
    try unitPrice.multiplied(by: quantity).subtracting(discount)
  }
}
