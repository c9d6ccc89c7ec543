/// One row of the queue: what a list needs of a ticket, and no more.
public struct QueueRow: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// Its version, against which every change is checked.
  public var version: Int
  /// The customer, where known.
  public var customer: CustomerID?
  /// The customer's name; nil where unknown or erased.
  public var customerName: String?
  /// The order, where known.
  public var order: OrderID?
  /// What is at stake: the price of the ticket's lines, or what was decided. Nil without an order.
  public var amount: Money?
  /// Why the customer asks.
  public var reason: Reason
  /// What the customer asks for.
  public var wants: Wish?
  /// How the request came in.
  public var channel: ContactChannel
  /// The language it is written in.
  public var language: Language
  /// The country of the order, else of the customer.
  public var country: String?
  /// When it came in.
  public var received: Timestamp
  /// Whose turn it is.
  public var conversation: Conversation
  /// Who works on it.
  public var owner: AgentID?
  /// The kinds of the standing decision; empty where there is none.
  public var decided: [ResolutionKind]
  /// Whether the standing decision waits for a supervisor.
  public var awaitsApproval: Bool
  /// When the standing decision was made.
  public var decidedAt: Timestamp?
  /// The desk's marks.
  public var tags: [String]

  /// The row of a ticket with what is known of its order and customer.
  public init(ticket: Ticket, order: Order?, customer: Customer?) {
    self.ticket = ticket.id
    version = ticket.version
    self.customer = ticket.customer
    customerName = customer?.name
    self.order = ticket.order
    let standing = ticket.standing
    amount = QueueRow.amount(ticket, order, standing)
    reason = ticket.reason
    wants = ticket.wants
    channel = ticket.channel
    language = ticket.language
    country = order?.country ?? customer?.country
    received = ticket.received
    conversation = ticket.conversation
    owner = ticket.owner
    decided = standing?.decision.resolutions.map(\.kind) ?? []
    awaitsApproval = standing?.life == .awaitingApproval
    decidedAt = standing?.decision.at
    tags = ticket.tags
  }

  private static func amount(
    _ ticket: Ticket, _ order: Order?, _ standing: DecisionRecord?
  ) -> Money? {
    if let decided = try? standing?.decision.total() { return decided }
    guard let order else { return nil }
    let balance = try? OrderBalance(order: order, decisions: [])
    let parts = ticket.lines.compactMap { try? balance?.remaining(of: $0) }
    return try? Money.sum(parts, in: order.currency)
  }
}
