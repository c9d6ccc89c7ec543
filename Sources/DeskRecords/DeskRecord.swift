public import RefundDesk

/// One record of the exchange format: a line of a file.
public enum DeskRecord: Hashable, Sendable {
  /// A customer.
  case customer(Customer)
  /// A product with its variants.
  case product(Product)
  /// An order with its lines.
  case order(Order)
  /// A ticket with everything that the desk made of it.
  case ticket(Ticket)

  /// The event that brings the record to a desk.
  public var event: DeskEvent {
    switch self {
    case .customer(let customer): .customerRecorded(customer)
    case .product(let product): .productRecorded(product)
    case .order(let order): .orderRecorded(order)
    case .ticket(let ticket): .ticketReceived(ticket)
    }
  }

  /// The word of its `type`.
  public var kind: Kind {
    switch self {
    case .customer: .customer
    case .product: .product
    case .order: .order
    case .ticket: .ticket
    }
  }

  /// Its identifier as text.
  public var id: String {
    switch self {
    case .customer(let customer): customer.id.rawValue
    case .product(let product): product.id.rawValue
    case .order(let order): order.id.rawValue
    case .ticket(let ticket): ticket.id.rawValue
    }
  }

  /// The kinds of records, in the order in which an export writes them.
  public enum Kind: String, CaseIterable, Sendable {
    /// A customer.
    case customer
    /// A product.
    case product
    /// An order.
    case order
    /// A ticket.
    case ticket
  }
}
