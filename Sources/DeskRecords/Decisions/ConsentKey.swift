/// The keys of a customer's recorded agreement.
enum ConsentKey: String, RecordKey {
  case textShown = "text_shown"
  case channel, at, by, answer

  static let table = KeyTable<ConsentKey>()

  var place: FieldPlace {
    switch self {
    case .textShown, .answer: .personal
    case .channel, .at, .by: .open
    }
  }
}
