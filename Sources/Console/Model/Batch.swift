import RefundDesk

/// A command on many tickets, while its answers come in.
struct Batch: Sendable {
  /// The issues that have not been answered.
  var waiting: Set<CommandID>
  /// How many there were.
  let total: Int
  /// How many were written.
  var written = 0
  /// The first that was not, and why.
  var firstFailure: (ticket: TicketID, reason: String)?

  init(_ requests: [CommitRequest]) {
    waiting = Set(requests.map(\.id))
    total = requests.count
  }
}
