/// The keys of a product: none is about a person.
enum ProductKey: String, RecordKey {
  case type, id, name, category, variants

  static let table = KeyTable<ProductKey>()

  var place: FieldPlace { .open }
}
