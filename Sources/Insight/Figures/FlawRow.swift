/// One decision that gave a credit where something is missing.
struct FlawRow: TicketRow {
  /// When it was made, in microseconds.
  var at: Int64
  /// The paid part of the credit, in minor units.
  var amount: Int64
  /// The row of the ticket.
  var ticket: UInt32
  /// Who decided.
  var by: UInt32
  /// The currency of the amount; 0 where none is known.
  var currency: UInt32
  /// The place among all flaws.
  var flaw: UInt8
}
