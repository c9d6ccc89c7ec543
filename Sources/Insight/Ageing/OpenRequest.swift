public import RefundDesk

/// What the board needs of one ticket that is not closed, and no more.
public struct OpenRequest: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// When it came in.
  public var received: Timestamp
  /// What is at stake; nil where unknown.
  public var amount: Money?
  /// Why the customer asks.
  public var reason: Reason
  /// Who works on it.
  public var agent: AgentID?
  /// How it came in.
  public var channel: ContactChannel
  /// The country; nil where unknown.
  public var country: String?
  /// Who it waits for.
  public var blocker: Blocker

  /// An open request.
  public init(
    ticket: TicketID, received: Timestamp, amount: Money?, reason: Reason, agent: AgentID?,
    channel: ContactChannel, country: String?, blocker: Blocker
  ) {
    self.ticket = ticket
    self.received = received
    self.amount = amount
    self.reason = reason
    self.agent = agent
    self.channel = channel
    self.country = country
    self.blocker = blocker
  }

  /// The request of a row of the queue; nil where it is closed.
  ///
  /// A row does not say where the goods are, so that whoever knows gives them.
  public init?(_ row: QueueRow, goods: Goods?, on today: Day) {
    guard row.conversation.isOpen else { return nil }
    let until: Day? = if case .waiting(let day) = row.conversation { day } else { nil }
    self.init(
      ticket: row.ticket, received: row.received, amount: row.amount, reason: row.reason,
      agent: row.owner, channel: row.channel, country: row.country,
      blocker: Blocker(
        conversation: row.conversation, goods: goods, awaitsApproval: row.awaitsApproval
      ).on(today, until: until))
  }
}
