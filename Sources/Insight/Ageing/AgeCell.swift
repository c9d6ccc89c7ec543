public import RefundDesk

/// One cell of the board: how many requests, what is at stake, and which has waited longest.
public struct AgeCell: Hashable, Sendable {
  /// How many.
  public private(set) var tickets = 0
  /// What is at stake in them.
  public private(set) var amounts = MoneySums()
  /// The one that has waited longest; nil in an empty cell.
  public private(set) var oldest: TicketID?
  /// When that one came in.
  public private(set) var oldestReceived: Timestamp?

  /// An empty cell.
  public init() {}

  /// A cell that was added up elsewhere.
  init(tickets: Int, amounts: MoneySums, oldest: TicketID, received: Timestamp) {
    self.tickets = tickets
    self.amounts = amounts
    self.oldest = oldest
    oldestReceived = received
  }

  /// Counts a request.
  mutating func add(_ request: OpenRequest) {
    tickets += 1
    if let amount = request.amount { amounts.add(amount) }
    take(request.ticket, request.received)
  }

  /// Adds another cell.
  mutating func add(_ other: AgeCell) {
    tickets += other.tickets
    amounts.add(other.amounts)
    if let ticket = other.oldest, let received = other.oldestReceived { take(ticket, received) }
  }

  private mutating func take(_ ticket: TicketID, _ received: Timestamp) {
    if let oldest, let since = oldestReceived, (since, oldest) <= (received, ticket) { return }
    oldest = ticket
    oldestReceived = received
  }
}
