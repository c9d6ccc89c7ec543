import RefundDesk

/// A single line to type: a day, a tag, a reason.
public struct Entry: Sendable {
  /// What the line is for.
  enum Purpose: Hashable, Sendable {
    case waitUntil, tag, reopen, reject, fact, saveView
    /// A supervisor's help.
    case escalate(AgentID)
  }

  var purpose: Purpose
  var field = TextField()
  /// What is wrong with it.
  var problem: String?
  /// The ticket that it is about, as it was shown; nil for those marked.
  var ticket: TicketID?
}
