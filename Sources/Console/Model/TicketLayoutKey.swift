import RefundDesk

/// What a ticket's layout depends on; while it stays the same nothing is laid out again.
struct TicketLayoutKey: Hashable {
  var version: Int
  var generation: Int
  var width: Int
  var language: Language
  var showsRaw: Bool
  var today: Day
  var minute: Int64
}
