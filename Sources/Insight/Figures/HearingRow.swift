/// One decision that waited for a second person.
struct HearingRow: TicketRow {
  /// What came of it.
  enum Outcome: UInt8 {
    case waiting, approved, rejected
    /// It was taken back before anybody answered.
    case dropped
  }

  /// What an approved one gives back, in minor units.
  var amount: Int64
  /// Seconds from the proposal to the answer; 0 without one.
  var took: Int64
  /// The row of the ticket.
  var ticket: UInt32
  /// Who proposed.
  var author: UInt32
  /// Who answered; 0 for nobody.
  var approver: UInt32
  /// The currency of the amount; 0 without one.
  var currency: UInt32
  /// The place of its first resolution among all kinds.
  var kind: UInt8
  /// The raw value of an ``Outcome``.
  var outcome: UInt8
}
