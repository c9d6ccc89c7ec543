/// The tables of the index. The order is that of their handles.
enum IndexTable: Int, CaseIterable {
  /// What the index has applied, and its format.
  case state
  /// Customer → place in the journal, name, searchable text.
  case customers
  /// Order → place in the journal, customer, when placed.
  case orders
  /// Product → place in the journal, searchable text.
  case products
  /// Stock-keeping unit → product.
  case units
  /// Ticket → its place in the queue: closed or not, and when it was received.
  case tickets
  /// Ticket and version → place of the event in the journal.
  case events
  /// When received, and ticket → the row of a ticket that is not closed.
  case openRows
  /// When received, and ticket → the row of a ticket that is closed.
  case closedRows
  /// Customer and order.
  case customerOrders
  /// Customer and ticket.
  case customerTickets
  /// Order and ticket.
  case orderTickets
  /// Command → place of the first of its events.
  case commands
  /// Sequence → place of the event in the journal.
  case sequences
  /// Sequence → ticket and version of a message that somebody of the desk sent.
  case messages
  /// Customer → how far the erasure of their data has come.
  case erasures
  /// Ticket → what it says of customers' choices.
  case outcomes
  /// Resolution, reason and price band → how often it was offered, accepted, and closed a case.
  case experience

  /// The name within the environment.
  var name: String { "\(self)" }
}
