/// An identifier that cannot be mistaken for another kind of thing's.
///
/// The text is what the shop's own system uses: one to 200 bytes without control characters. `Entity`
/// only marks the kind; no value of it is ever stored.
public struct ID<Entity>: Hashable, Sendable {
  /// The identifier as the outside world writes it.
  public let rawValue: String

  /// Makes an identifier of outside text, or nil where the text cannot be one.
  public init?(_ text: String) {
    guard (1...200).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f })
    else { return nil }
    rawValue = text
  }

  /// Makes an identifier of text that this program itself composed.
  public init(composed text: String) {
    precondition(!text.isEmpty, "an identifier is never empty")
    rawValue = text
  }
}

extension ID: Comparable {
  /// Identifiers sort by their bytes, so that order is the same on every machine.
  public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

extension ID: CustomStringConvertible {
  /// The text itself.
  public var description: String { rawValue }
}

extension ID: ExpressibleByStringLiteral {
  /// For identifiers written in source, such as those of tests.
  public init(stringLiteral value: String) { self.init(composed: value) }
}

/// The mark of a stock-keeping unit's identifier.
public enum StockUnit {}
/// The mark of a command's identifier.
public enum IssuedCommand {}

/// Names a ticket.
public typealias TicketID = ID<Ticket>
/// Names a customer.
public typealias CustomerID = ID<Customer>
/// Names an order.
public typealias OrderID = ID<Order>
/// Names a line within its order.
public typealias LineID = ID<OrderLine>
/// Names a product.
public typealias ProductID = ID<Product>
/// Names a variant of a product: what is on the shelf.
public typealias SKU = ID<StockUnit>
/// Names one of a customer's means of payment.
public typealias PaymentMethodID = ID<PaymentMethod>
/// Names a person who works at the desk.
public typealias AgentID = ID<Person>
/// Names one issue of a command: a second issue with the same name changes nothing.
public typealias CommandID = ID<IssuedCommand>
