/// The keys of what a request says, as it is coded.
enum CodingKey: String, RecordKey {
  case order, reason, wants, lines, wanted

  static let table = KeyTable<CodingKey>()

  var place: FieldPlace { .open }
}
