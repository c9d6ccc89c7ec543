/// How much of everything a desk has.
public struct DeskCounts: Hashable, Sendable {
  /// Customers known.
  public var customers: Int
  /// Orders known.
  public var orders: Int
  /// Products known.
  public var products: Int
  /// Tickets that are not closed.
  public var openTickets: Int
  /// Tickets that are closed.
  public var closedTickets: Int
  /// Events in the journal.
  public var events: Int64
}
