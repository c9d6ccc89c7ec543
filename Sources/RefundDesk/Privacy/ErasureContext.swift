/// Everything outside the request that a step of an erasure depends on.
public struct ErasureContext: Sendable {
  /// Now.
  public var now: Timestamp
  /// Who acts.
  public var person: Person
  /// The customer's tickets that are not closed or wait for a supervisor.
  public var openTickets: [TicketID]
  /// The words that name the customer: name, address, number.
  public var names: [String]
  /// Whether the desk holds anything personal of them.
  public var holdsPersonalData: Bool

  /// The world around a customer at one moment.
  public init(
    now: Timestamp, person: Person, openTickets: [TicketID], names: [String],
    holdsPersonalData: Bool
  ) {
    self.now = now
    self.person = person
    self.openTickets = openTickets
    self.names = names
    self.holdsPersonalData = holdsPersonalData
  }
}
