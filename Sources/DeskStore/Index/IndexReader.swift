import Journal
import RefundDesk

/// Answers out of one transaction of the index and the places of the journal that it names.
struct IndexReader {
  let transaction: LMDBTransaction
  let journal: Journal

  /// The event at a place of the journal.
  func entry(at location: JournalLocation) throws(DeskFault) -> LogEntry {
    try LogEntry(
      try DeskFault.journal { () throws(JournalFault) in try journal.record(at: location) })
  }

  private func event(_ table: IndexTable, _ key: [UInt8]) throws(DeskFault) -> DeskEvent? {
    guard let value = try transaction.value(table, key) else { return nil }
    var unpacker = Unpacker(value)
    return try entry(at: try unpacker.location()).event
  }

  /// A customer as last recorded.
  func customer(_ id: CustomerID) throws(DeskFault) -> Customer? {
    if case .customerRecorded(let customer) = try event(.customers, IndexKey.id(id)) {
      return customer
    }
    return nil
  }

  /// An order as last recorded.
  func order(_ id: OrderID) throws(DeskFault) -> Order? {
    if case .orderRecorded(let order) = try event(.orders, IndexKey.id(id)) { return order }
    return nil
  }

  /// A product as last recorded.
  func product(_ id: ProductID) throws(DeskFault) -> Product? {
    if case .productRecorded(let product) = try event(.products, IndexKey.id(id)) {
      return product
    }
    return nil
  }

  /// The product that a stock-keeping unit belongs to.
  func productID(of sku: SKU) throws(DeskFault) -> ProductID? {
    guard let value = try transaction.value(.units, IndexKey.id(sku)) else { return nil }
    return try IndexKey.identifier(value)
  }

  /// Where the events of a ticket lie, oldest first.
  func eventLocations(of ticket: TicketID) throws(DeskFault) -> [JournalLocation] {
    let prefix = IndexKey.prefix(ticket)
    var locations: [JournalLocation] = []
    try transaction.scan(.events, from: prefix) { (key, value) throws(DeskFault) -> Bool in
      guard key.starts(with: prefix) else { return false }
      var unpacker = Unpacker(value)
      locations.append(try unpacker.location())
      return true
    }
    return locations
  }

  /// A ticket as its events made it; nil where there is none.
  func ticket(_ id: TicketID) throws(DeskFault) -> Ticket? {
    var ticket: Ticket?
    for location in try eventLocations(of: id) {
      let entry = try entry(at: location)
      switch entry.event {
      case .ticketReceived(let received): ticket = received.asReceived()
      case .ticketChanged(_, let event): ticket?.evolve(event, by: entry.by, at: entry.at)
      default: throw .index(.malformed)
      }
    }
    return ticket
  }

  /// The queue row of a ticket.
  func row(of id: TicketID) throws(DeskFault) -> QueueRow? {
    guard let place = try place(of: id) else { return nil }
    guard let value = try transaction.value(place.table, IndexKey.row(place.received, id)) else {
      throw .index(.malformed)
    }
    return try StoredRow(value).row()
  }

  /// Which of the two tables of rows a ticket is in, and under which time.
  func place(of id: TicketID) throws(DeskFault) -> (table: IndexTable, received: Timestamp)? {
    guard let value = try transaction.value(.tickets, IndexKey.id(id)) else { return nil }
    var unpacker = Unpacker(value)
    let closed = try unpacker.byte() == 1
    let received = Timestamp(microseconds: try unpacker.number(Int64.self))
    return (closed ? .closedRows : .openRows, received)
  }

  /// The identifiers after a prefix, in the order of time where `dated`.
  func members<Owner, Entity>(
    _ table: IndexTable, of owner: ID<Owner>, dated: Bool
  ) throws(DeskFault) -> [ID<Entity>] {
    var found: [ID<Entity>] = []
    for suffix in try transaction.suffixes(table, of: IndexKey.prefix(owner)) {
      found.append(try IndexKey.identifier(suffix.dropFirst(dated ? 8 : 0)))
    }
    return found
  }

  /// How far the index has come; nil where it is empty or of another format.
  func state() throws(DeskFault) -> IndexState? {
    guard let value = try transaction.value(.state, IndexState.key) else { return nil }
    return try IndexState(value)
  }
}
