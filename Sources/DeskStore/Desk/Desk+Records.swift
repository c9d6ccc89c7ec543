public import DeskRecords
public import RefundDesk

extension Desk {
  /// The identifiers of all tickets, closed ones too, in the order of their bytes.
  public func ticketIDs() throws(DeskFault) -> [TicketID] {
    try asking { reader throws(DeskFault) in try reader.identifiers(.tickets) }
  }

  /// The identifiers of all orders, in the order of their bytes.
  public func orderIDs() throws(DeskFault) -> [OrderID] {
    try asking { reader throws(DeskFault) in try reader.identifiers(.orders) }
  }

  /// Visits everything that the desk has as records of the exchange format: customers, products, orders,
  /// tickets, each in the order of their identifiers. One state of the desk, whoever commits meanwhile.
  public func forEachRecord(_ visit: (DeskRecord) -> Void) throws(DeskFault) {
    try asking { reader throws(DeskFault) in
      for id: CustomerID in try reader.identifiers(.customers) {
        if let customer = try reader.customer(id) { visit(.customer(customer)) }
      }
      for id: ProductID in try reader.identifiers(.products) {
        if let product = try reader.product(id) { visit(.product(product)) }
      }
      for id: OrderID in try reader.identifiers(.orders) {
        if let order = try reader.order(id) { visit(.order(order)) }
      }
      for id: TicketID in try reader.identifiers(.tickets) {
        if let ticket = try reader.ticket(id) { visit(.ticket(ticket)) }
      }
    }
  }
}

extension IndexReader {
  /// The identifiers that are the keys of a table, in order.
  func identifiers<Entity>(_ table: IndexTable) throws(DeskFault) -> [ID<Entity>] {
    var found: [ID<Entity>] = []
    try transaction.scan(table) { (key, _) throws(DeskFault) -> Bool in
      found.append(try IndexKey.identifier(key))
      return true
    }
    return found
  }
}
