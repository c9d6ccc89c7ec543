/// The keys of a product's variant.
enum VariantKey: String, RecordKey {
  case sku, options, price
  case unitCost = "unit_cost"
  case stock

  static let table = KeyTable<VariantKey>()

  var place: FieldPlace { .open }
}
