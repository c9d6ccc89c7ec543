/// Everything outside the ticket that a decision about it depends on. Time comes in here and nowhere else.
public struct DeskContext: Sendable {
  /// Now.
  public var now: Timestamp
  /// Who gives the command.
  public var person: Person
  /// Everybody of the desk, by identifier.
  public var people: [AgentID: Person]
  /// What was paid and given back on the ticket's order; nil where the ticket has no order.
  public var balance: OrderBalance?
  /// What law and policy say; nil where no policy is in force.
  public var ruling: Ruling?
  /// How many there are of each variant that may be sent; absent where unknown.
  public var stock: [SKU: Int]
  /// The ticket that this one is to be merged into; nil where the desk has none of that name.
  public var mergeTarget: Ticket?
  /// How long a decision can be taken back before anything leaves the desk, in seconds.
  public var graceSeconds: Int64
  /// The customer's name, address and number, where the command writes what can never be erased.
  public var customerNames: [String] = []

  /// The world around a ticket at one moment.
  public init(
    now: Timestamp, person: Person, people: [AgentID: Person], balance: OrderBalance? = nil,
    ruling: Ruling? = nil, stock: [SKU: Int] = [:], graceSeconds: Int64 = 10
  ) {
    self.now = now
    self.person = person
    self.people = people
    self.balance = balance
    self.ruling = ruling
    self.stock = stock
    self.graceSeconds = graceSeconds
  }

  /// Whether somebody other than the person could approve a decision of theirs.
  var hasAnotherApprover: Bool {
    people.values.contains { $0.id != person.id && $0.mayApprove }
  }
}
