public import RefundDesk

/// Everything that happened to one ticket, with the records that it hangs on.
public struct TicketHistory: Sendable {
  /// The ticket as it was received.
  public let received: Ticket
  /// What happened to it, oldest first; the first is that it was received.
  public let entries: [LogEntry]
  /// Its order as last recorded; nil where it has none, or the desk does not.
  public internal(set) var order: Order?
  /// Its customer as last recorded; nil where unknown.
  public internal(set) var customer: Customer?

  init(received: Ticket, entries: [LogEntry]) {
    self.received = received
    self.entries = entries
  }
}
