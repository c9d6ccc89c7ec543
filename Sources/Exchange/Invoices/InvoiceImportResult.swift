public import RefundDesk

/// The records that an import of invoice lines made, and its report.
public struct InvoiceImportResult: Sendable {
  /// The customers, by identifier.
  public var customers: [Customer]
  /// The products, by stock code.
  public var products: [Product]
  /// Sales and adjustments, in the order of the file.
  public var orders: [Order]
  /// One request for each credit note, in the order of the file.
  public var tickets: [Ticket]
  /// What it came to.
  public var report: ImportReport

  /// The events that bring everything to a desk, those that others refer to first.
  public var events: some Sequence<DeskEvent> {
    let customers = customers.lazy.map { DeskEvent.customerRecorded($0) }
    let products = products.lazy.map { DeskEvent.productRecorded($0) }
    let orders = orders.lazy.map { DeskEvent.orderRecorded($0) }
    let tickets = tickets.lazy.map { DeskEvent.ticketReceived($0) }
    return [
      AnySequence(customers), AnySequence(products), AnySequence(orders), AnySequence(tickets),
    ]
    .lazy.joined()
  }
}
