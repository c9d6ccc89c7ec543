public import RefundDesk

/// One issue of a command on a ticket.
public struct CommitRequest: Sendable {
  /// Names the issue. Issued again with the same name it changes nothing and gives the same receipt, also
  /// where the first try ended in "outcome unknown".
  public var id: CommandID
  /// The ticket.
  public var ticket: TicketID
  /// The version that the person saw; another one now is refused. Nil takes the ticket as it is.
  public var expectedVersion: Int?
  /// What they want.
  public var command: Command
  /// Who wants it.
  public var by: AgentID
  /// Now.
  public var now: Timestamp
  /// Whether only to say what would come of it.
  public var dryRun: Bool

  /// One issue of a command.
  public init(
    id: CommandID, ticket: TicketID, expectedVersion: Int?, command: Command, by: AgentID,
    now: Timestamp, dryRun: Bool = false
  ) {
    self.id = id
    self.ticket = ticket
    self.expectedVersion = expectedVersion
    self.command = command
    self.by = by
    self.now = now
    self.dryRun = dryRun
  }
}
