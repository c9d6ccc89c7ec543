/// The keys of an order's line that a ticket is about.
enum TicketLineKey: String, RecordKey {
  case line, sku, quantity

  static let table = KeyTable<TicketLineKey>()

  var place: FieldPlace { .open }
}
