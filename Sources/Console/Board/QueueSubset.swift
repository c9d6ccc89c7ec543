import RefundDesk

/// Tickets that are shown because of where they stand on the board, and what they are called there.
struct QueueSubset: Sendable {
  var label: String
  var tickets: Set<TicketID>
}

/// How the queue was looked at before a cell of the board was opened.
struct QueueLook: Sendable {
  var view: QueueView
  var sort: QueueSort
  var isReversed: Bool
  var query: QueueQuery
}
