public import RefundDesk

/// What others did to the queue since it was loaded.
public struct QueueNews: Hashable, Sendable {
  /// Tickets that came in.
  public var new: [TicketID]
  /// Tickets that changed, with their versions now.
  public var changed: [TicketID: Int]

  /// News of the queue.
  public init(new: [TicketID] = [], changed: [TicketID: Int] = [:]) {
    self.new = new
    self.changed = changed
  }
}
