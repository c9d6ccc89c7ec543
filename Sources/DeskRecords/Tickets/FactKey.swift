/// The keys of a fact that somebody entered.
enum FactKey: String, RecordKey {
  case value, by, at

  static let table = KeyTable<FactKey>()

  /// A whole fact is in one part of the journal or in the other; see ``FactRule``.
  var place: FieldPlace { .both }
}
