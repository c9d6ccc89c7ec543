/// The keys of a line that is sent again or mended.
enum GoodsLineKey: String, RecordKey {
  case line, quantity, sku

  static let table = KeyTable<GoodsLineKey>()

  var place: FieldPlace { .open }
}
