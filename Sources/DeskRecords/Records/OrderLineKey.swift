/// The keys of an order's line.
enum OrderLineKey: String, RecordKey {
  case id, sku, name, category, quantity
  case unitPrice = "unit_price"
  case discount, tax, flags

  static let table = KeyTable<OrderLineKey>()

  var place: FieldPlace { .open }
}
