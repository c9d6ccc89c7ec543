public import RefundDesk

/// A command that a person has confirmed, on the ticket as they saw it.
public struct CommitRequest: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// The version that was on the screen; another one refuses.
  public var version: Int
  /// What is to be done.
  public var command: Command
  /// Names this issue, so that a retry changes nothing.
  public var id: CommandID

  /// A confirmed command.
  public init(ticket: TicketID, version: Int, command: Command, id: CommandID) {
    self.ticket = ticket
    self.version = version
    self.command = command
    self.id = id
  }
}
