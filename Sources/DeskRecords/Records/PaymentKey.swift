/// The keys of one payment of an order.
enum PaymentKey: String, RecordKey {
  case method, kind, amount

  static let table = KeyTable<PaymentKey>()

  var place: FieldPlace { .open }
}
