/// The keys of a message.
enum MessageKey: String, RecordKey {
  case at, from, by, channel, text

  static let table = KeyTable<MessageKey>()

  var place: FieldPlace {
    switch self {
    case .text: .personal
    case .at, .from, .by, .channel: .open
    }
  }
}
