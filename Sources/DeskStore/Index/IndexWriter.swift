import Advice
import Journal
import RefundDesk

/// Brings the index forward by some events within one transaction.
///
/// Tickets, orders and customers met on the way are kept until the end, when each ticket that changed
/// gets its row once; so memory is bounded by what one call is given.
struct IndexWriter {
  let transaction: LMDBTransaction
  let reader: IndexReader
  private(set) var state: IndexState
  /// What the events so far add to the desk's experience.
  var learned = Experience()
  private var tickets: [TicketID: Ticket] = [:]
  private var orders: [OrderID: Order] = [:]
  private var customers: [CustomerID: CustomerLine] = [:]

  init(_ reader: IndexReader, state: IndexState) {
    transaction = reader.transaction
    self.reader = reader
    self.state = state
  }

  /// Applies one event, which must be the next one unless records may be missing.
  mutating func apply(_ entry: LogEntry, gapsAllowed: Bool = false) throws(DeskFault) {
    let next = state.sequence + 1
    guard entry.sequence == next || (gapsAllowed && entry.sequence > next) else {
      throw .index(.malformed)
    }
    var location = Packer(capacity: 20)
    location.add(entry.location)
    try transaction.put(
      .sequences, IndexKey.sequence(entry.sequence), location.bytes, appending: true)
    try note(command: entry, location.bytes)
    switch entry.event {
    case .customerRecorded(let customer): try record(customer, location.bytes)
    case .productRecorded(let product): try record(product, location.bytes)
    case .orderRecorded(let order): try record(order, location.bytes)
    case .ticketReceived(let ticket): try receive(ticket, location.bytes)
    case .ticketChanged(let id, let event): try change(id, event, entry, location.bytes)
    case .erasure(let customer, let step): try file(step, of: customer, entry)
    }
    state.sequence = entry.sequence
    state.hash = entry.hash.description
    state.position = entry.location.end
    state.last = entry.location
  }

  /// Passes over what cannot be read.
  mutating func pass(to position: JournalPosition) { state.position = position }

  /// Nothing more can be read.
  mutating func giveUp(at head: JournalHead) {
    state.sequence = head.sequence
    state.position = head.end
  }

  /// Writes the rows of what changed, and how far the index has come.
  mutating func finish() throws(DeskFault) {
    for ticket in tickets.values { try writeRow(of: ticket) }
    try keepLearned()
    tickets = [:]
    orders = [:]
    customers = [:]
    try transaction.put(.state, IndexState.key, state.packed)
  }

  /// Bulk work is not asked for again by its command, so that only single commands are kept.
  private func note(command entry: LogEntry, _ location: [UInt8]) throws(DeskFault) {
    guard entry.sequence == entry.batchFirst, !Desk.isBulk(entry.command) else { return }
    guard let command = CommandID(entry.command) else { return }
    try transaction.put(.commands, IndexKey.id(command), location)
  }

  // MARK: Records

  private mutating func record(_ customer: Customer, _ location: [UInt8]) throws(DeskFault) {
    let line = CustomerLine(customer)
    let before = try customerLine(customer.id)
    customers[customer.id] = line
    try transaction.put(.customers, IndexKey.id(customer.id), location + line.packed)
    guard before != nil, before != line else { return }
    try touchTickets(.customerTickets, of: customer.id, dated: true)
  }

  private func record(_ product: Product, _ location: [UInt8]) throws(DeskFault) {
    var value = Packer(capacity: 64)
    value.add(location)
    var text: [UInt8] = []
    for part in [product.id.rawValue, product.name] + product.variants.map(\.sku.rawValue) {
      SearchText.appendFolded(part, to: &text)
      text.append(SearchText.separator)
    }
    value.add(text)
    try transaction.put(.products, IndexKey.id(product.id), value.bytes)
    for variant in product.variants {
      try transaction.put(.units, IndexKey.id(variant.sku), IndexKey.id(product.id))
    }
  }

  private mutating func record(_ order: Order, _ location: [UInt8]) throws(DeskFault) {
    let key = IndexKey.id(order.id)
    if let value = try transaction.value(.orders, key) {
      let filing = try OrderFiling(value)
      if let customer = filing.customer {
        try transaction.remove(.customerOrders, IndexKey.dated(customer, filing.placed, order.id))
      }
    }
    try transaction.put(.orders, key, location + OrderFiling(order).packed)
    if let customer = order.customer {
      try transaction.put(.customerOrders, IndexKey.dated(customer, order.placed, order.id))
    }
    orders[order.id] = order
    // A ticket may come before the order that it is about.
    try touchTickets(.orderTickets, of: order.id, dated: false)
  }

  private mutating func touchTickets<Owner>(
    _ table: IndexTable, of owner: ID<Owner>, dated: Bool
  ) throws(DeskFault) {
    let ids: [TicketID] = try reader.members(table, of: owner, dated: dated)
    for id in ids where tickets[id] == nil { tickets[id] = try reader.ticket(id) }
  }

  // MARK: Tickets

  private mutating func receive(_ ticket: Ticket, _ location: [UInt8]) throws(DeskFault) {
    try transaction.put(.events, IndexKey.event(ticket.id, version: 1), location)
    if let customer = ticket.customer {
      try transaction.put(
        .customerTickets, IndexKey.dated(customer, ticket.received, ticket.id))
    }
    if let order = ticket.order {
      try transaction.put(.orderTickets, IndexKey.pair(order, ticket.id))
    }
    tickets[ticket.id] = ticket.asReceived()
  }

  private mutating func change(
    _ id: TicketID, _ event: TicketEvent, _ entry: LogEntry, _ location: [UInt8]
  ) throws(DeskFault) {
    if tickets[id] == nil { tickets[id] = try reader.ticket(id) }
    try transaction.put(.events, IndexKey.event(id, version: entry.version), location)
    let before = tickets[id]?.order
    tickets[id]?.evolve(event, by: entry.by, at: entry.at)
    try file(id, under: tickets[id]?.order, insteadOf: before)
    if case .messageSent(let message) = event, case .desk = message.from,
      !Desk.isBulk(entry.command)
    {
      try transaction.put(
        .messages, IndexKey.sequence(entry.sequence), IndexKey.event(id, version: entry.version))
    }
  }

  /// Files a ticket whose order was put right under the other one.
  private func file(
    _ id: TicketID, under order: OrderID?, insteadOf before: OrderID?
  ) throws(DeskFault) {
    guard order != before else { return }
    if let before { try transaction.remove(.orderTickets, IndexKey.pair(before, id)) }
    if let order { try transaction.put(.orderTickets, IndexKey.pair(order, id)) }
  }

  private mutating func writeRow(of ticket: Ticket) throws(DeskFault) {
    var order: Order?
    if let id = ticket.order {
      if orders[id] == nil { orders[id] = try reader.order(id) }
      order = orders[id]
    }
    try learn(from: ticket, order)
    var customer: Customer?
    if let id = ticket.customer { customer = try customerLine(id)?.customer(id) }
    let row = QueueRow(ticket: ticket, order: order, customer: customer)
    let table: IndexTable = ticket.conversation.isOpen ? .openRows : .closedRows
    let key = IndexKey.row(ticket.received, ticket.id)
    if let place = try reader.place(of: ticket.id), place.table != table {
      try transaction.remove(place.table, key)
    }
    var place = Packer(capacity: 9)
    place.add(ticket.conversation.isOpen ? 0 : UInt8(1))
    place.add(ticket.received.microseconds)
    try transaction.put(.tickets, IndexKey.id(ticket.id), place.bytes)
    try transaction.put(table, key, StoredRow.pack(row))
  }

  /// What rows need of a customer: from the index itself, without reading the journal.
  private mutating func customerLine(_ id: CustomerID) throws(DeskFault) -> CustomerLine? {
    if let line = customers[id] { return line }
    guard let value = try transaction.value(.customers, IndexKey.id(id)) else { return nil }
    let line = try CustomerLine(value)
    customers[id] = line
    return line
  }
}
