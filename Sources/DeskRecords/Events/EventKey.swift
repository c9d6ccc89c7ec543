/// The keys of what happened to a ticket; which of them stand there depends on the event's type.
enum EventKey: String, RecordKey {
  case to, until, was
  case wasUntil = "was_until"
  case note, tag, name, fact, message, decision, conversation, index, at, why, undoes, compensating

  static let table = KeyTable<EventKey>()

  var place: FieldPlace {
    switch self {
    case .why: .personal
    case .was, .note, .fact, .message, .decision, .undoes: .both
    case .to, .until, .wasUntil, .tag, .name, .conversation, .index, .at, .compensating: .open
    }
  }
}
