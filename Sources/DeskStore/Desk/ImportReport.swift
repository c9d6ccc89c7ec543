public import Journal
public import RefundDesk

/// What an import came to.
public struct ImportReport: Sendable {
  /// How many records of each kind.
  public struct Counts: Hashable, Sendable {
    /// Customers.
    public var customers = 0
    /// Products.
    public var products = 0
    /// Orders.
    public var orders = 0
    /// Tickets.
    public var tickets = 0
    /// What happened to tickets after they came in.
    public var ticketEvents = 0

    /// All of them.
    public var total: Int { customers + products + orders + tickets + ticketEvents }

    mutating func count(_ event: DeskEvent) {
      switch event {
      case .customerRecorded: customers += 1
      case .productRecorded: products += 1
      case .orderRecorded: orders += 1
      case .ticketReceived: tickets += 1
      case .ticketChanged: ticketEvents += 1
      case .erasure: break
      }
    }
  }

  /// Something that was not imported, since the desk says otherwise already.
  public struct Conflict: Hashable, Sendable {
    /// Why.
    public enum Reason: Hashable, Sendable {
      /// The desk has a ticket of that name which came in differently.
      case differentTicket
      /// The desk's ticket went another way after it came in.
      case differentHistory
      /// The event is about a ticket that neither the desk nor the import has.
      case unknownTicket
    }

    /// The position of the event in what was imported, from 0.
    public let position: Int
    /// The ticket.
    public let ticket: TicketID
    /// Why.
    public let reason: Reason

    /// Something that was not imported.
    public init(position: Int, ticket: TicketID, reason: Reason) {
      self.position = position
      self.ticket = ticket
      self.reason = reason
    }
  }

  /// What was new, and is on disk now.
  public internal(set) var recorded = Counts()
  /// What the desk had in another form, and has now in the new one.
  public internal(set) var updated = Counts()
  /// What the desk had already, exactly so.
  public internal(set) var skipped = Counts()
  /// What was not imported, the first thousand.
  public internal(set) var conflicts: [Conflict] = []
  /// How many there were.
  public internal(set) var conflictCount = 0
  /// The last sequence and the chain's hash there; nil where nothing was written.
  public internal(set) var proof: JournalReceipt?

  mutating func add(_ conflict: Conflict) {
    conflictCount += 1
    if conflicts.count < 1_000 { conflicts.append(conflict) }
  }
}
