/// The keys of what has become of a decision.
enum LifeKey: String, RecordKey {
  case state
  case approvedBy = "approved_by"
  case by, at, compensating

  static let table = KeyTable<LifeKey>()

  var place: FieldPlace { .open }
}
