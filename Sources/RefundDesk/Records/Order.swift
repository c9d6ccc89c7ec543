/// What was bought, how it was paid, and what became of it.
public struct Order: Hashable, Sendable {
  /// The order's identifier.
  public let id: OrderID
  /// Who bought; nil where the shop's records do not say.
  public var customer: CustomerID?
  /// When it was placed; nil where unknown.
  public var placed: Timestamp?
  /// The day on which the last parcel arrived; nil where it has not, or nobody knows.
  public var delivered: Day?
  /// The day promised for delivery.
  public var promised: Day?
  /// Where it stands.
  public var status: OrderStatus
  /// How the sale was made, which decides what the law grants.
  public var channel: OrderChannel?
  /// The marketplace it was sold on; nil for the shop's own sales.
  public var marketplace: String?
  /// The country of delivery: a code of ISO 3166-1, or the shop's own name for it.
  public var country: String?
  /// The currency of every amount of the order.
  public var currency: Currency
  /// What was paid for delivery.
  public var shipping: Money
  /// The kind of delivery chosen; `standard` is what a withdrawal gives back (L221-24).
  public var shippingKind: String?
  /// What standard delivery would have cost, where the customer chose a dearer one.
  public var standardShipping: Money?
  /// The invoice's number.
  public var invoice: String?
  /// How it was paid.
  public var payments: [Payment]
  /// What was bought.
  public var lines: [OrderLine]
  /// Fields that the desk has no use for.
  public var extra = ExtraFields()

  /// An order of which the rest is filled in field by field.
  public init(
    id: OrderID, customer: CustomerID?, status: OrderStatus, currency: Currency,
    lines: [OrderLine]
  ) {
    self.id = id
    self.customer = customer
    self.status = status
    self.currency = currency
    self.lines = lines
    shipping = .zero(currency)
    payments = []
  }

  /// The line of an identifier, or nil where the order has none.
  public func line(_ id: LineID) -> OrderLine? { lines.first { $0.id == id } }

  /// What the order cost: all lines and delivery.
  public func total() throws(MoneyError) -> Money {
    var sum = shipping
    for line in lines { sum = try sum.adding(try line.total()) }
    return sum
  }
}
