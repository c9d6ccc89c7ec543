import Phrases
import RefundDesk

/// One clock of a ticket as it stood when it was read: enough to say how it stands at any later moment of
/// the same day, as long as nothing happens to the ticket.
struct ClockRow: TicketRow {
  /// When it runs out, or ran out, in microseconds; ``CourseRow/none`` where nobody knows.
  var due: Int64
  /// The row of the ticket.
  var ticket: UInt32
  /// The number of its kind.
  var kind: UInt16
  /// The place among all standings.
  var standing: UInt8
  /// Whether it is over: nothing can meet it any more.
  var isOver: UInt8

  init(_ reading: ClockReading, ticket: UInt32, kind: UInt16) {
    due = reading.due?.microseconds ?? CourseRow.none
    self.ticket = ticket
    self.kind = kind
    standing = UInt8(ClockStanding.allCases.firstIndex(of: reading.state.standing) ?? 0)
    isOver = reading.isOver ? 1 : 0
  }

  /// How it stands at a moment that is not before the one at which it was read.
  func standing(at moment: Int64) -> ClockStanding {
    let read = ClockStanding.allCases[min(Int(standing), ClockStanding.allCases.count - 1)]
    return read == .running && due != CourseRow.none && due <= moment ? .breached : read
  }
}
