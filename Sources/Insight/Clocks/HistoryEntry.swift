public import RefundDesk

/// One event of a ticket as the journal has it: what happened, who did it, when.
public struct HistoryEntry: Hashable, Sendable {
  /// When.
  public var at: Timestamp
  /// Who.
  public var by: AgentID
  /// What.
  public var event: TicketEvent

  /// An event with who and when.
  public init(at: Timestamp, by: AgentID, event: TicketEvent) {
    self.at = at
    self.by = by
    self.event = event
  }
}
