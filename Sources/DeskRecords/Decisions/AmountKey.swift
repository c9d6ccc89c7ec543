/// The keys of an amount with what it is for.
enum AmountKey: String, RecordKey {
  case part, line, amount, currency, quantity

  static let table = KeyTable<AmountKey>()

  var place: FieldPlace { .open }
}
