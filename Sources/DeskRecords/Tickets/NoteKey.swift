/// The keys of a note for colleagues.
enum NoteKey: String, RecordKey {
  case at, by, text, withdrawn

  static let table = KeyTable<NoteKey>()

  var place: FieldPlace {
    switch self {
    case .text: .personal
    case .at, .by, .withdrawn: .open
    }
  }
}
