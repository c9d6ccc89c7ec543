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

  /// What the request says, as it is coded now.
  public var coding: Coding {
    var coding = received.coding
    for entry in entries {
      guard case .ticketChanged(_, let event) = entry.event else { continue }
      switch event {
      case .recoded(let to, _): coding = to
      case .undone(let step, _):
        if case .restoreCoding(let was) = step.inverse { coding = was }
      default: break
      }
    }
    return coding
  }
}
