import RefundDesk

/// A request with what the desk does about it, step by step, by the core's own rules.
///
/// Every step goes through `Ticket.decide`, so that no history holds what the desk would refuse. A step
/// that would be refused, or that lies after the present moment, does not happen.
struct Casework {
  private(set) var ticket: Ticket
  private(set) var events: [DemoEvent]
  /// What was decided on the order by other requests.
  let earlier: [DecisionRecord]
  let order: Order
  private let now: Timestamp

  init(_ ticket: Ticket, order: Order, earlier: [DecisionRecord], now: Timestamp) {
    self.ticket = ticket.asReceived()
    self.order = order
    self.earlier = earlier
    self.now = now
    let last = ticket.messages.last?.at ?? ticket.received
    events = [DemoEvent(.ticketReceived(self.ticket), at: last, by: DemoDesk.henry.id)]
  }

  /// Carries a command out; says whether it was.
  @discardableResult
  mutating func act(_ command: Command, by person: Person, at time: Timestamp) -> Bool {
    guard time <= now else { return false }
    var context = DeskContext(now: time, person: person, people: DemoDesk.peopleByID)
    if case .resolve = command { context.balance = balance }
    guard let changes = try? ticket.decide(command, in: context) else { return false }
    for change in changes { record(change, by: person, at: time) }
    return true
  }

  /// What a decision orders has left the desk.
  mutating func execute(by person: Person, at time: Timestamp) {
    guard time <= now, let last = ticket.decisions.indices.last,
      case .decided = ticket.decisions[last].life
    else { return }
    record(.decisionExecuted(last), by: person, at: time)
  }

  /// What remains of the order, after everything decided on it.
  var balance: OrderBalance? {
    try? OrderBalance(order: order, decisions: earlier + ticket.decisions)
  }

  private mutating func record(_ change: TicketEvent, by person: Person, at time: Timestamp) {
    ticket.evolve(change, by: person.id, at: time)
    events.append(DemoEvent(.ticketChanged(ticket.id, change), at: time, by: person.id))
  }
}
