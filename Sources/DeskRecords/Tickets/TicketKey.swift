/// The keys of a ticket: first those of a request as it comes in, then what the desk made of it.
enum TicketKey: String, RecordKey {
  case type, id, customer, order, received, channel, language, reason, wants, lines, wanted
  case refundTo = "refund_to"
  case facts, messages
  case owner, conversation
  case waitingUntil = "waiting_until"
  case goods, tags, notes, decisions
  case sentBack = "sent_back"
  case mergedInto = "merged_into"

  static let table = KeyTable<TicketKey>()

  var place: FieldPlace {
    switch self {
    case .facts, .messages, .notes, .decisions: .both
    case .type, .id, .customer, .order, .received, .channel, .language, .reason, .wants, .lines,
      .wanted, .refundTo, .owner, .conversation, .waitingUntil, .goods, .sentBack, .tags,
      .mergedInto:
      .open
    }
  }
}
