public import RefundDesk

/// One line of a ticket's history.
public struct HistoryEntry: Hashable, Sendable {
  /// Where it stands in the journal.
  public var sequence: Int64
  /// When.
  public var at: Timestamp
  /// Who; nil for what came from outside.
  public var by: AgentID?
  /// What happened; nil for the request's coming in.
  public var event: TicketEvent?

  /// A line of history.
  public init(sequence: Int64, at: Timestamp, by: AgentID?, event: TicketEvent?) {
    self.sequence = sequence
    self.at = at
    self.by = by
    self.event = event
  }
}
