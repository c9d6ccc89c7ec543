/// Anything that the journal records.
public enum DeskEvent: Hashable, Sendable {
  /// A customer came, or is now known to be so.
  case customerRecorded(Customer)
  /// A product came, or is now so.
  case productRecorded(Product)
  /// An order came, or is now so.
  case orderRecorded(Order)
  /// A request came in: version 1 of its ticket, as it was received.
  case ticketReceived(Ticket)
  /// Something happened to a ticket.
  case ticketChanged(TicketID, TicketEvent)
  /// Something happened on the way to erasing a customer's personal data.
  case erasure(CustomerID, ErasureEvent)
}
