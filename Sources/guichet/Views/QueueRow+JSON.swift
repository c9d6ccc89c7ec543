import CanonicalJSON
import RefundDesk

extension QueueRow {
  /// The members of the row as `list --json` prints it.
  func write(to json: inout CanonicalWriter, now: Timestamp) {
    json.member("ticket", ticket.rawValue)
    json.member("version", Int64(version))
    json.member("customer", customer?.rawValue)
    json.member("name", customerName)
    json.member("order", order?.rawValue)
    json.member("amount", amount?.minorUnits)
    json.member("currency", amount?.currency.code)
    json.member("reason", reason.rawValue)
    json.member("wants", wants?.rawValue)
    json.member("channel", channel.rawValue)
    json.member("language", language.rawValue)
    json.member("country", country)
    json.member("received", received.description)
    json.member("age_days", now.seconds(since: received) / 86_400)
    json.member("conversation", conversation.word)
    json.member("owner", owner?.rawValue)
    json.strings("decided", decided.map(\.rawValue))
    json.member("awaits_approval", awaitsApproval)
    json.member("decided_at", decidedAt?.description)
    json.strings("tags", tags)
  }
}

extension Conversation {
  /// The word of the exchange format.
  var word: String {
    switch self {
    case .new: "new"
    case .open: "open"
    case .waiting: "waiting"
    case .closed: "closed"
    }
  }
}
