/// One customer's history: who they are, what they bought, what they asked for.
public struct CustomerFile: Sendable {
  /// The customer.
  public var customer: Customer
  /// Their orders, newest first.
  public var orders: [Order]
  /// Their tickets, newest first.
  public var tickets: [QueueRow]

  /// A customer's history.
  public init(customer: Customer, orders: [Order], tickets: [QueueRow]) {
    self.customer = customer
    self.orders = orders
    self.tickets = tickets
  }
}
