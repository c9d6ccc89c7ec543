public import RefundDesk

/// The records of a scenario's desk: one customer, one order, one request, and what happened before.
public struct TrainingWorld: Sendable {
  /// An event of before the play.
  public struct Earlier: Hashable, Sendable {
    /// The ticket that it happened to.
    public var ticket: TicketID
    /// What happened.
    public var event: TicketEvent
    /// When.
    public var at: Timestamp
    /// Who did it.
    public var by: AgentID
  }

  /// Who asks.
  public var customer: Customer
  /// The order.
  public var order: Order
  /// What the shop sells of it.
  public var products: [Product]
  /// The request as it came in.
  public var ticket: Ticket
  /// Closed requests about the same order, as they came in.
  public var otherTickets: [Ticket]
  /// What happened before, oldest first.
  public var earlier: [Earlier]

  /// The request after what happened before.
  public var current: Ticket { after(ticket) }

  /// The amounts that a letter about the case may name besides the right one: what was bought, paid and
  /// given back before.
  var knownAmounts: [Money] {
    let lines = order.lines.flatMap { [$0.unitPrice, $0.tax].compactMap { $0 } }
    let shipping = [order.shipping, order.standardShipping].compactMap { $0 }
    let given = ([ticket] + otherTickets).map(after).flatMap(\.decisions).flatMap {
      $0.decision.amounts.map(\.amount)
    }
    return lines + shipping + order.payments.map(\.amount) + given
  }

  /// Everything that a desk must take in to be this world, in order.
  public func deskEvents() -> [(event: DeskEvent, at: Timestamp, by: AgentID)] {
    let start = ([ticket] + otherTickets).map(\.received).min() ?? ticket.received
    let voice = TrainingCast.voiceID
    var events: [(DeskEvent, Timestamp, AgentID)] = []
    events += products.map { (.productRecorded($0), start, voice) }
    events.append((.customerRecorded(customer), start, voice))
    events.append((.orderRecorded(order), start, voice))
    for other in otherTickets + [ticket] {
      events.append((.ticketReceived(other), other.received, voice))
      for one in earlier where one.ticket == other.id {
        events.append((.ticketChanged(other.id, one.event), one.at, one.by))
      }
    }
    return events.map { (event: $0.0, at: $0.1, by: $0.2) }
  }

  /// Everything about the request as it is now.
  public func dossier(of ticket: Ticket) -> Dossier {
    let others = otherTickets.map(after)
    return Dossier(
      ticket: ticket, customer: customer, order: order, products: products, orders: [order],
      otherTickets: others.map { QueueRow(ticket: $0, order: order, customer: customer) },
      earlierDecisions: others.flatMap(\.decisions))
  }

  private func after(_ ticket: Ticket) -> Ticket {
    var ticket = ticket.asReceived()
    for one in earlier where one.ticket == ticket.id {
      ticket.evolve(one.event, by: one.by, at: one.at)
    }
    return ticket
  }
}
