import RefundDesk

/// The field for a text of several lines: a note, or a message to the customer.
public struct Composer: Sendable {
  /// What is written.
  enum Purpose: Hashable, Sendable {
    case note
    case message(ContactChannel)
  }

  let purpose: Purpose
  /// The ticket; nil where the note goes on those marked.
  let ticket: TicketID?
  var field: TextField
  /// The first line on the screen.
  var top = 0
  /// The column that going up and down keeps to.
  var column: Int?
}
