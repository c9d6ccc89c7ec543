/// Everything about one ticket that an agent needs on the screen: read in one go, a value from then on.
public struct Dossier: Sendable {
  /// The ticket.
  public var ticket: Ticket
  /// Who asks, where known.
  public var customer: Customer?
  /// The order it is about, where known.
  public var order: Order?
  /// The products of the order's lines and of the variants wanted, as far as the desk has them.
  public var products: [Product]
  /// The customer's orders, newest first, this one among them.
  public var orders: [Order]
  /// The customer's other tickets, newest first.
  public var otherTickets: [QueueRow]
  /// The decisions of other tickets on the same order: they take from what remains.
  public var earlierDecisions: [DecisionRecord]

  /// A dossier.
  public init(
    ticket: Ticket, customer: Customer?, order: Order?, products: [Product], orders: [Order],
    otherTickets: [QueueRow], earlierDecisions: [DecisionRecord]
  ) {
    self.ticket = ticket
    self.customer = customer
    self.order = order
    self.products = products
    self.orders = orders
    self.otherTickets = otherTickets
    self.earlierDecisions = earlierDecisions
  }

  /// What was paid and given back on the order; nil without an order.
  public func balance() throws(MoneyError) -> OrderBalance? {
    guard let order else { return nil }
    return try OrderBalance(order: order, decisions: earlierDecisions + ticket.decisions)
  }

  /// The product that has a variant, or nil where the desk does not know it.
  public func product(of sku: SKU) -> Product? {
    products.first { $0.variant(sku) != nil }
  }

  /// How many there are of each variant that the desk knows.
  public var stock: [SKU: Int] {
    var stock: [SKU: Int] = [:]
    for variant in products.flatMap(\.variants) { stock[variant.sku] = variant.stock }
    return stock
  }
}
