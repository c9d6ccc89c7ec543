/// The keys of a variant that a customer would rather have.
enum WantedKey: String, RecordKey {
  case line, sku

  static let table = KeyTable<WantedKey>()

  var place: FieldPlace { .open }
}
