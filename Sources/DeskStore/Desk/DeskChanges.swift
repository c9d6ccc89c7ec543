import Journal
public import RefundDesk

/// What has been written at a desk since somebody last looked.
public struct DeskChanges: Hashable, Sendable {
  /// One ticket that changed.
  public struct Change: Hashable, Sendable {
    /// Its version before; 0 where it is new.
    public var before: Int
    /// Its version now.
    public var now: Int
    /// Who changed it, each once, in the order of their first change.
    public var by: [AgentID]

    /// A change.
    public init(before: Int, now: Int, by: [AgentID]) {
      self.before = before
      self.now = now
      self.by = by
    }
  }

  /// The tickets that changed.
  public var tickets: [TicketID: Change] = [:]
  /// Whether customers, products or orders were recorded, which tickets may show.
  public var recordsChanged = false

  /// Nothing has been written.
  public init() {}

  /// Whether nothing has been written.
  public var isEmpty: Bool { tickets.isEmpty && !recordsChanged }

  mutating func note(_ record: JournalRecord) {
    guard let ticket = record.ticket, let id = TicketID(ticket.id) else {
      recordsChanged = true
      return
    }
    let version = Int(ticket.version)
    let by = AgentID(record.by)
    var change = tickets[id] ?? Change(before: version - 1, now: version, by: [])
    change.now = version
    if let by, !change.by.contains(by) { change.by.append(by) }
    tickets[id] = change
  }
}
