import Journal
public import RefundDesk

extension Desk {
  /// A page of the queue; ages are counted from `now`.
  public func queue(
    _ question: QueueQuestion, now: Timestamp
  ) throws(DeskFault) -> QueuePage {
    try asking { reader throws(DeskFault) in
      try QueueScan(question: question, now: now, transaction: reader.transaction).page()
    }
  }

  /// The queue row of a ticket; nil where the desk has none of that name.
  public func row(of ticket: TicketID) throws(DeskFault) -> QueueRow? {
    try asking { reader throws(DeskFault) in try reader.row(of: ticket) }
  }

  /// A ticket as its events made it; nil where the desk has none of that name.
  public func ticket(_ id: TicketID) throws(DeskFault) -> Ticket? {
    try asking { reader throws(DeskFault) in try reader.ticket(id) }
  }

  /// Everything about one ticket.
  public func dossier(_ ticket: TicketID) throws(DeskFault) -> Dossier {
    let dossier = try asking { reader throws(DeskFault) in try reader.dossier(of: ticket) }
    if let dossier { return dossier }
    throw .unknownTicket(ticket, suggestions: try suggestions(for: ticket))
  }

  /// Everything about a ticket whose events were read already.
  public func dossier(of ticket: Ticket) throws(DeskFault) -> Dossier {
    try asking { reader throws(DeskFault) in try reader.dossier(of: ticket) }
  }

  /// One customer's history, with the requests on their orders that came in without a customer.
  public func customerFile(_ id: CustomerID) throws(DeskFault) -> CustomerFile {
    let file = try asking { reader throws(DeskFault) -> CustomerFile? in
      guard let customer = try reader.customer(id) else { return nil }
      let orders = try reader.orders(of: id)
      var tickets = try reader.tickets(of: id)
      let unnamed = try reader.ticketsWithoutCustomer(on: orders.map(\.id))
      if !unnamed.isEmpty {
        tickets = (tickets + unnamed).sorted { $0.received > $1.received }
      }
      return CustomerFile(customer: customer, orders: orders, tickets: tickets)
    }
    guard let file else { throw .unknownCustomer(id) }
    return file
  }

  /// An order; nil where the desk has none of that name.
  public func order(_ id: OrderID) throws(DeskFault) -> Order? {
    try asking { reader throws(DeskFault) in try reader.order(id) }
  }

  /// A customer as last recorded; nil where the desk has none of that name.
  public func customer(_ id: CustomerID) throws(DeskFault) -> Customer? {
    try asking { reader throws(DeskFault) in try reader.customer(id) }
  }

  /// The product that a stock-keeping unit belongs to; nil where the desk has none.
  public func product(sku: SKU) throws(DeskFault) -> Product? {
    try asking { reader throws(DeskFault) -> Product? in
      guard let id = try reader.productID(of: sku) else { return nil }
      return try reader.product(id)
    }
  }

  /// The tickets about an order, oldest identifier first.
  public func tickets(on order: OrderID) throws(DeskFault) -> [QueueRow] {
    try asking { reader throws(DeskFault) -> [QueueRow] in
      let ids: [TicketID] = try reader.members(.orderTickets, of: order, dated: false)
      var rows: [QueueRow] = []
      for id in ids {
        if let row = try reader.row(of: id) { rows.append(row) }
      }
      return rows
    }
  }

  /// How much of everything the desk has.
  public func counts() throws(DeskFault) -> DeskCounts {
    try asking { reader throws(DeskFault) in
      DeskCounts(
        customers: try reader.transaction.count(.customers),
        orders: try reader.transaction.count(.orders),
        products: try reader.transaction.count(.products),
        openTickets: try reader.transaction.count(.openRows),
        closedTickets: try reader.transaction.count(.closedRows),
        events: journal.head.sequence)
    }
  }

  /// Asks the index, brought forward first where an earlier commit could not.
  func asking<Value>(
    _ body: (IndexReader) throws(DeskFault) -> Value
  ) throws(DeskFault) -> Value {
    if indexIsBehind { try catchUpIndex() }
    return try healing { () throws(DeskFault) in try index.read(journal, body) }
  }

  /// Does something with the index; where its files turn out to be no good it is made again, once.
  func healing<Value>(_ body: () throws(DeskFault) -> Value) throws(DeskFault) -> Value {
    do throws(DeskFault) { return try body() } catch {
      guard error.meansIndexDamage, !index.environment.readOnly else { throw error }
      try index.renew(journal, boot: boot)
      return try body()
    }
  }
}
