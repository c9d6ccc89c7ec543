public import RefundDesk

/// Everything that a desk holds at one moment, for work on all of its tickets at once.
///
/// A ticket that is asked for by itself costs several reads of the journal; this is made of one reading
/// from beginning to end and then gives the same ``Dossier`` for each ticket out of memory. A value: any
/// number of threads may read it.
public struct DeskImage: Sendable {
  private var customers: [CustomerID: Customer] = [:]
  private var products: [ProductID: Product] = [:]
  private var orders: [OrderID: Order] = [:]
  private var tickets: [TicketID: Ticket] = [:]
  /// The product that a stock-keeping unit was last recorded with.
  private var units: [SKU: ProductID] = [:]
  private var ordersOfCustomer: [CustomerID: [OrderID]] = [:]
  private var ticketsOfCustomer: [CustomerID: [TicketID]] = [:]
  private var ticketsOnOrder: [OrderID: [TicketID]] = [:]

  /// The names of all tickets, closed ones too, in the order of their bytes.
  public private(set) var ticketIDs: [TicketID] = []

  /// A desk without anything.
  init() {}

  /// What a desk would hold after these events, without a journal: for measurements.
  public init(after events: some Sequence<(event: DeskEvent, at: Timestamp, by: AgentID)>) {
    for event in events { take(event.event, at: event.at, by: event.by) }
    finish()
  }

  /// Takes in one event; they come in the order of the journal.
  mutating func take(_ event: DeskEvent, at time: Timestamp, by agent: AgentID) {
    switch event {
    case .customerRecorded(let customer): customers[customer.id] = customer
    case .productRecorded(let product):
      products[product.id] = product
      for variant in product.variants { units[variant.sku] = product.id }
    case .orderRecorded(let order): orders[order.id] = order
    case .ticketReceived(let ticket): tickets[ticket.id] = ticket.asReceived()
    case .ticketChanged(let id, let event): tickets[id]?.evolve(event, by: agent, at: time)
    case .erasure: break
    }
  }

  /// Puts together who has what, once all events were taken in.
  mutating func finish() {
    for order in orders.values {
      if let customer = order.customer { ordersOfCustomer[customer, default: []].append(order.id) }
    }
    for ticket in tickets.values {
      if let customer = ticket.customer {
        ticketsOfCustomer[customer, default: []].append(ticket.id)
      }
      if let order = ticket.order { ticketsOnOrder[order, default: []].append(ticket.id) }
    }
    for (customer, ids) in ordersOfCustomer where ids.count > 1 {
      ordersOfCustomer[customer] = newestFirst(ids) { orders[$0]?.placed }
    }
    for (customer, ids) in ticketsOfCustomer where ids.count > 1 {
      ticketsOfCustomer[customer] = newestFirst(ids) { tickets[$0]?.received }
    }
    for (order, ids) in ticketsOnOrder where ids.count > 1 { ticketsOnOrder[order] = ids.sorted() }
    ticketIDs = tickets.keys.sorted()
  }

  /// In the order of the index read backwards: by time, then by the bytes of the name; those without a
  /// time last.
  private func newestFirst<Entity>(
    _ ids: [ID<Entity>], _ time: (ID<Entity>) -> Timestamp?
  ) -> [ID<Entity>] {
    let dated = ids.map { (time($0)?.microseconds ?? .min, $0) }
    return dated.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $1.1 < $0.1 }.map(\.1)
  }
}

extension DeskImage {
  /// Everything about one ticket; nil where the desk has none of that name.
  public func dossier(_ id: TicketID) -> Dossier? {
    guard let ticket = tickets[id] else { return nil }
    let order = ticket.order.flatMap { orders[$0] }
    let others = ticket.customer.flatMap { ticketsOfCustomer[$0] } ?? []
    let along = ticket.order.flatMap { ticketsOnOrder[$0] } ?? []
    return Dossier(
      ticket: ticket, customer: ticket.customer.flatMap { customers[$0] }, order: order,
      products: products(of: ticket, order),
      orders: ticket.customer.map { orders(of: $0) } ?? (order.map { [$0] } ?? []),
      otherTickets: others.count < 2 ? [] : others.compactMap { $0 == id ? nil : row(of: $0) },
      earlierDecisions: along.count < 2
        ? [] : along.flatMap { $0 == id ? [] : tickets[$0]?.decisions ?? [] })
  }

  /// A ticket with the order that it is about.
  func ticketWithOrder(_ id: TicketID) -> (Ticket, Order?)? {
    tickets[id].map { ($0, $0.order.flatMap { orders[$0] }) }
  }

  private func orders(of customer: CustomerID) -> [Order] {
    (ordersOfCustomer[customer] ?? []).compactMap { orders[$0] }
  }

  private func row(of id: TicketID) -> QueueRow? {
    tickets[id].map { ticket in
      QueueRow(
        ticket: ticket, order: ticket.order.flatMap { orders[$0] },
        customer: ticket.customer.flatMap { customers[$0] })
    }
  }

  /// The products of the order's lines and of the variants wanted, each once.
  private func products(of ticket: Ticket, _ order: Order?) -> [Product] {
    var found: [Product] = []
    for unit in (order?.lines.map(\.sku) ?? []) + ticket.wanted.map(\.sku) {
      guard let id = units[unit], !found.contains(where: { $0.id == id }),
        let product = products[id]
      else { continue }
      found.append(product)
    }
    return found
  }
}
