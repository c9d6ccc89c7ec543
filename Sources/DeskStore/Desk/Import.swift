import DeskRecords
import Journal
import RefundDesk

/// One import while it runs: decides for each event whether the desk has it already.
struct Import {
  /// What becomes of an event.
  enum Fate: Hashable {
    case new, changed
    case same
    case conflict(ImportReport.Conflict.Reason)
  }

  /// What this import has handed over for writing and the index does not have yet, by name.
  private var customers: [CustomerID: Customer] = [:]
  private var products: [ProductID: Product] = [:]
  private var orders: [OrderID: Order] = [:]
  /// The versions of tickets that this import writes.
  private var writing: [TicketID: Int] = [:]
  /// Tickets that the desk has already: how many of their events were compared so far.
  private var compared: [TicketID: Int] = [:]
  private var conflicting: Set<TicketID> = []
  /// The last ticket whose events were read, since the events of one ticket come together.
  private var history: (ticket: TicketID, entries: [LogEntry])?

  /// Forgets what the index has by now.
  mutating func wasWritten() {
    customers.removeAll(keepingCapacity: true)
    products.removeAll(keepingCapacity: true)
    orders.removeAll(keepingCapacity: true)
  }

  /// What becomes of an event; the version that it brings its ticket to, where it is written.
  mutating func fate(
    of event: DeskEvent, _ reader: IndexReader
  ) throws(DeskFault) -> (Fate, version: Int?) {
    switch event {
    case .customerRecorded(let customer):
      var before = customers[customer.id]
      if before == nil { before = try reader.customer(customer.id) }
      if before != customer { customers[customer.id] = customer }
      return (Import.compare(before, customer), nil)
    case .productRecorded(let product):
      var before = products[product.id]
      if before == nil { before = try reader.product(product.id) }
      if before != product { products[product.id] = product }
      return (Import.compare(before, product), nil)
    case .orderRecorded(let order):
      var before = orders[order.id]
      if before == nil { before = try reader.order(order.id) }
      if before != order { orders[order.id] = order }
      return (Import.compare(before, order), nil)
    case .ticketReceived(let ticket): return try fate(of: ticket, reader)
    case .ticketChanged(let id, let change): return try fate(of: change, on: id, reader)
    // An erasure is an act of this desk's own people and comes from nowhere else.
    case .erasure: return (.same, nil)
    }
  }

  /// The event as it may come in: an import never brings back what was erased of a customer.
  func admitted(_ event: DeskEvent, _ reader: IndexReader) throws(DeskFault) -> DeskEvent {
    guard try reader.transaction.count(.erasures) > 0,
      let customer = try owner(of: event, reader),
      try reader.erasure(of: customer)?.erasure.isConfirmed == true
    else { return event }
    return event.withoutPersonal
  }

  /// Whose data an event would bring back; nil for a request that the desk does not have yet.
  private func owner(
    of event: DeskEvent, _ reader: IndexReader
  ) throws(DeskFault) -> CustomerID? {
    switch event {
    case .customerRecorded(let customer): return customer.id
    case .orderRecorded(let order): return order.customer
    case .ticketReceived(let ticket):
      guard writing[ticket.id] == nil, try reader.place(of: ticket.id) != nil else { return nil }
      return ticket.customer
    case .ticketChanged(let id, _):
      guard writing[id] == nil else { return nil }
      return try reader.row(of: id)?.customer
    case .productRecorded, .erasure: return nil
    }
  }

  private static func compare<Value: Equatable>(_ before: Value?, _ now: Value) -> Fate {
    guard let before else { return .new }
    return before == now ? .same : .changed
  }

  private mutating func fate(
    of ticket: Ticket, _ reader: IndexReader
  ) throws(DeskFault) -> (Fate, version: Int?) {
    var isKnown = writing[ticket.id] != nil
    if !isKnown { isKnown = try reader.place(of: ticket.id) != nil }
    guard isKnown else {
      writing[ticket.id] = 1
      return (.new, 1)
    }
    // A ticket that this import writes itself is not yet in the index: then it comes twice.
    guard writing[ticket.id] == nil else {
      conflicting.insert(ticket.id)
      return (.conflict(.differentTicket), nil)
    }
    let entries = try events(of: ticket.id, reader)
    guard case .ticketReceived(let before) = entries.first?.event,
      before.asReceived() == ticket.asReceived()
    else {
      conflicting.insert(ticket.id)
      return (.conflict(.differentTicket), nil)
    }
    compared[ticket.id] = 1
    return (.same, nil)
  }

  private mutating func fate(
    of change: TicketEvent, on id: TicketID, _ reader: IndexReader
  ) throws(DeskFault) -> (Fate, version: Int?) {
    if conflicting.contains(id) { return (.conflict(.differentHistory), nil) }
    if let version = writing[id] {
      writing[id] = version + 1
      return (.new, version + 1)
    }
    let entries = try events(of: id, reader)
    if entries.isEmpty { return (.conflict(.unknownTicket), nil) }
    let position = compared[id] ?? 1
    guard position < entries.count, case .ticketChanged(_, let before) = entries[position].event,
      before == change
    else {
      conflicting.insert(id)
      return (.conflict(.differentHistory), nil)
    }
    compared[id] = position + 1
    return (.same, nil)
  }

  private mutating func events(
    of ticket: TicketID, _ reader: IndexReader
  ) throws(DeskFault) -> [LogEntry] {
    if let history, history.ticket == ticket { return history.entries }
    var entries: [LogEntry] = []
    for location in try reader.eventLocations(of: ticket) {
      entries.append(try reader.entry(at: location))
    }
    history = (ticket, entries)
    return entries
  }
}
