import Journal
public import RefundDesk

/// Reads everything of one kind, one after the other, for figures of the whole desk.
///
/// Each fold sees one moment of the desk. Where the index turns out to be no good it is made again and
/// the fold begins again with what it was given, so that nothing is counted twice.
extension Desk {
  /// Goes through all orders as last recorded, in the order of their names.
  public func foldOrders<Result>(
    into initial: Result, _ body: (inout Result, Order) -> Void
  ) throws(DeskFault) -> Result {
    try folding(.orders, into: initial) { result, event in
      if case .orderRecorded(let order) = event { body(&result, order) }
    }
  }

  /// Goes through all customers as last recorded, in the order of their names.
  public func foldCustomers<Result>(
    into initial: Result, _ body: (inout Result, Customer) -> Void
  ) throws(DeskFault) -> Result {
    try folding(.customers, into: initial) { result, event in
      if case .customerRecorded(let customer) = event { body(&result, customer) }
    }
  }

  /// Goes through all products as last recorded, in the order of their names.
  public func foldProducts<Result>(
    into initial: Result, _ body: (inout Result, Product) -> Void
  ) throws(DeskFault) -> Result {
    try folding(.products, into: initial) { result, event in
      if case .productRecorded(let product) = event { body(&result, product) }
    }
  }

  /// Goes through all tickets in the order of their names, each with everything that happened to it,
  /// its order and its customer as last recorded.
  public func foldHistories<Result>(
    into initial: Result, _ body: (inout Result, TicketHistory) -> Void
  ) throws(DeskFault) -> Result {
    try foldingAll { (reader) throws(DeskFault) -> Result in
      var result = initial
      var entries: [LogEntry] = []
      try reader.transaction.scan(.events) { (_, value) throws(DeskFault) -> Bool in
        var unpacker = Unpacker(value)
        let entry = try reader.entry(at: try unpacker.location())
        if let first = entries.first, first.ticket != entry.ticket {
          body(&result, try reader.history(entries))
          entries.removeAll(keepingCapacity: true)
        }
        entries.append(entry)
        return true
      }
      if !entries.isEmpty { body(&result, try reader.history(entries)) }
      return result
    }
  }

  /// Reads many records one after the other: the files that they lie in are opened once.
  public func readingMany<Result>(
    _ body: () throws(DeskFault) -> Result
  ) throws(DeskFault) -> Result {
    try journal.keepingSegmentsOpen(body)
  }

  private func foldingAll<Result>(
    _ body: (IndexReader) throws(DeskFault) -> Result
  ) throws(DeskFault) -> Result {
    try readingMany { () throws(DeskFault) in try asking(body) }
  }

  /// Goes through the events that a table names, in the order of its keys.
  private func folding<Result>(
    _ table: IndexTable, into initial: Result, _ body: (inout Result, DeskEvent) -> Void
  ) throws(DeskFault) -> Result {
    try foldingAll { (reader) throws(DeskFault) -> Result in
      var result = initial
      try reader.transaction.scan(table) { (_, value) throws(DeskFault) -> Bool in
        var unpacker = Unpacker(value)
        body(&result, try reader.entry(at: try unpacker.location()).event)
        return true
      }
      return result
    }
  }
}

extension IndexReader {
  /// The events of one ticket with its order and customer.
  fileprivate func history(_ entries: [LogEntry]) throws(DeskFault) -> TicketHistory {
    guard case .ticketReceived(let received) = entries.first?.event else {
      throw .index(.malformed)
    }
    var history = TicketHistory(received: received.asReceived(), entries: entries)
    if let id = history.coding.order { history.order = try order(id) }
    if let id = received.customer ?? history.order?.customer {
      history.customer = try customer(id)
    }
    return history
  }
}
