import DemoDesk
import RefundDesk
import Testing

/// A demo desk played through as a store would, event by event; records what contradicts itself.
struct ReplayedDesk {
  private(set) var customers: [CustomerID: Customer] = [:]
  private(set) var products: [ProductID: Product] = [:]
  private(set) var orders: [OrderID: Order] = [:]
  private(set) var tickets: [TicketID: Ticket] = [:]
  private(set) var faults: [String] = []
  private var lastTime: [TicketID: Timestamp] = [:]
  private var skus: Set<SKU> = []

  init(_ desk: DemoDesk) {
    for event in desk {
      if event.at > desk.now { faults.append("\(event.at) is after now") }
      take(event)
    }
  }

  /// Requests in the order of their numbers.
  var inOrder: [Ticket] { tickets.values.sorted { $0.id < $1.id } }

  private mutating func take(_ event: DemoEvent) {
    switch event.event {
    case .customerRecorded(let customer):
      if customers.updateValue(customer, forKey: customer.id) != nil {
        fault("\(customer.id) twice")
      }
    case .productRecorded(let product):
      products[product.id] = product
      skus.formUnion(product.variants.map(\.sku))
    case .orderRecorded(let order): take(order)
    case .erasure(let customer, _): fault("\(customer) is erased")
    case .ticketReceived(let ticket): take(ticket, at: event.at)
    case .ticketChanged(let id, let change):
      guard var ticket = tickets[id], let last = lastTime[id] else { return fault("\(id) unknown") }
      if event.at < last { fault("\(id) goes back to \(event.at)") }
      check(change, on: ticket)
      ticket.evolve(change, by: event.by, at: event.at)
      tickets[id] = ticket
      lastTime[id] = event.at
    }
  }

  private mutating func take(_ order: Order) {
    if orders.updateValue(order, forKey: order.id) != nil { fault("\(order.id) twice") }
    if let customer = order.customer, customers[customer] == nil { fault("\(customer) unknown") }
    for line in order.lines where !skus.contains(line.sku) { fault("\(line.sku) unknown") }
    let paid = order.payments.first?.amount
    if (try? order.total()) != paid { fault("\(order.id) is not paid in full") }
    if let placed = order.placed, let delivered = order.delivered, delivered < placed.utcDay {
      fault("\(order.id) came before it was placed")
    }
  }

  private mutating func take(_ ticket: Ticket, at: Timestamp) {
    if tickets[ticket.id] != nil { fault("\(ticket.id) twice") }
    guard let order = ticket.order.flatMap({ orders[$0] }) else {
      return fault("\(ticket.id): no order")
    }
    if let placed = order.placed, placed > ticket.received {
      fault("\(ticket.id) came before its order: \(placed), \(ticket.received)")
    }
    if ticket.customer.flatMap({ customers[$0] }) == nil { fault("\(ticket.id): no customer") }
    for piece in ticket.lines {
      if (order.line(piece.line)?.quantity ?? 0) < piece.quantity {
        fault("\(ticket.id): \(piece)")
      }
    }
    for wish in ticket.wanted where !skus.contains(wish.sku) { fault("\(wish.sku) unknown") }
    if ticket.messages.map(\.at) != ticket.messages.map(\.at).sorted() {
      fault("\(ticket.id): order")
    }
    tickets[ticket.id] = ticket
    lastTime[ticket.id] = at
  }

  /// What an event says was so before it must have been so.
  private mutating func check(_ change: TicketEvent, on ticket: Ticket) {
    let holds =
      switch change {
      case .assigned(_, let was): was == ticket.owner
      case .conversationChanged(_, let was): was == ticket.conversation
      case .factEntered(let name, _, let was): was == ticket.facts[name]
      case .recoded(_, let was): was == ticket.coding
      case .goodsMoved(_, let was): was == ticket.goods
      case .decisionApproved(let index), .decisionRejected(let index, _):
        ticket.awaitingApproval == index
      case .decisionExecuted(let index, _): ticket.decisions[index].life.counts
      case .reopened: ticket.conversation == .closed
      default: true
      }
    if !holds { fault("\(ticket.id): \(change)") }
  }

  private mutating func fault(_ text: String) { faults.append(text) }
}
