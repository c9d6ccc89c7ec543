/// The keys of a decision with what has become of it.
enum DecisionKey: String, RecordKey {
  case at, by, resolutions, verdict, policy, clauses, consent, override
  case creditNote = "credit_note"
  case life

  static let table = KeyTable<DecisionKey>()

  var place: FieldPlace {
    switch self {
    case .override: .personal
    case .consent: .both
    case .at, .by, .resolutions, .verdict, .policy, .clauses, .creditNote, .life: .open
    }
  }
}
