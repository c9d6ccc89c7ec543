/// The keys of a resolution; which of them stand there depends on its kind.
enum ResolutionKey: String, RecordKey {
  case resolution, currency, amounts, lines
  case refundTo = "refund_to"
  case goodsBack = "goods_back"
  case difference, bonus, expires, points, clauses

  static let table = KeyTable<ResolutionKey>()

  var place: FieldPlace { .open }
}
