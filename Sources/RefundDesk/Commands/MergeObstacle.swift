/// Why a ticket cannot be merged into another.
public enum MergeObstacle: Hashable, Sendable {
  /// It is the ticket itself.
  case itself
  /// The desk has no such ticket.
  case unknown
  /// The other is closed.
  case closed
  /// The other is a duplicate itself, of this one.
  case merged(into: TicketID)
  /// Another customer asks there.
  case otherCustomer
  /// It is about another order: closing this request would leave its own unanswered.
  case otherOrder
  /// The other came in later: what this one asked in time would be judged by the later day.
  case later
}
