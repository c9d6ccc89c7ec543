import RefundDesk

extension IndexReader {
  /// Everything about one ticket; nil where there is none of that name.
  func dossier(of id: TicketID) throws(DeskFault) -> Dossier? {
    guard let ticket = try ticket(id) else { return nil }
    return try dossier(of: ticket)
  }

  /// Everything about a ticket that was read already.
  func dossier(of ticket: Ticket) throws(DeskFault) -> Dossier {
    let customer = try ticket.customer.map { id throws(DeskFault) in try self.customer(id) } ?? nil
    let order = try ticket.order.map { id throws(DeskFault) in try self.order(id) } ?? nil
    let units = (order?.lines.map(\.sku) ?? []) + ticket.wanted.map(\.sku)
    return Dossier(
      ticket: ticket, customer: customer, order: order, products: try products(of: units),
      orders: try ticket.customer.map { id throws(DeskFault) in try orders(of: id) }
        ?? (order.map { [$0] } ?? []),
      otherTickets: try otherTickets(than: ticket),
      earlierDecisions: try decisions(onOrderOf: ticket))
  }

  /// The products that stock-keeping units belong to, each once, in the order of the units.
  func products(of units: [SKU]) throws(DeskFault) -> [Product] {
    var seen: Set<ProductID> = []
    var products: [Product] = []
    for unit in units {
      guard let id = try productID(of: unit), seen.insert(id).inserted,
        let product = try product(id)
      else { continue }
      products.append(product)
    }
    return products
  }

  /// A customer's orders, newest first.
  func orders(of customer: CustomerID) throws(DeskFault) -> [Order] {
    let ids: [OrderID] = try members(.customerOrders, of: customer, dated: true)
    var orders: [Order] = []
    for id in ids.reversed() {
      if let order = try order(id) { orders.append(order) }
    }
    return orders
  }

  /// A customer's tickets, newest first.
  func tickets(of customer: CustomerID) throws(DeskFault) -> [QueueRow] {
    let ids: [TicketID] = try members(.customerTickets, of: customer, dated: true)
    var rows: [QueueRow] = []
    for id in ids.reversed() {
      if let row = try row(of: id) { rows.append(row) }
    }
    return rows
  }

  /// The tickets on some orders that came in without a customer.
  func ticketsWithoutCustomer(on orders: [OrderID]) throws(DeskFault) -> [QueueRow] {
    var rows: [QueueRow] = []
    for order in orders {
      let ids: [TicketID] = try members(.orderTickets, of: order, dated: false)
      for id in ids {
        if let row = try row(of: id), row.customer == nil { rows.append(row) }
      }
    }
    return rows
  }

  private func otherTickets(than ticket: Ticket) throws(DeskFault) -> [QueueRow] {
    guard let customer = ticket.customer else { return [] }
    return try tickets(of: customer).filter { $0.ticket != ticket.id }
  }

  /// The decisions of the other tickets on the same order: they take from what remains.
  private func decisions(onOrderOf ticket: Ticket) throws(DeskFault) -> [DecisionRecord] {
    guard let order = ticket.order else { return [] }
    let ids: [TicketID] = try members(.orderTickets, of: order, dated: false)
    var decisions: [DecisionRecord] = []
    for id in ids where id != ticket.id { decisions += try self.ticket(id)?.decisions ?? [] }
    return decisions
  }
}
