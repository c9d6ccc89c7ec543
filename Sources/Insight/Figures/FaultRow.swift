/// One variant that a request is about.
struct FaultRow: TicketRow {
  /// The row of the ticket.
  var ticket: UInt32
  /// The variant.
  var sku: UInt32
}
