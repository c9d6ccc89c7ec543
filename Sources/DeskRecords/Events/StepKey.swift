/// The keys of a step that is taken back.
enum StepKey: String, RecordKey {
  case version, by, at, step, index, tag, name, fact, coding, goods, owner, conversation, until
  case approvedBy = "approved_by"
  case sentBack = "sent_back"

  static let table = KeyTable<StepKey>()

  var place: FieldPlace {
    switch self {
    case .fact: .both
    case .version, .by, .at, .step, .index, .tag, .name, .coding, .goods, .owner, .conversation,
      .until, .approvedBy, .sentBack:
      .open
    }
  }
}
