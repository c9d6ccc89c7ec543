public import RefundDesk

/// One turn in a ticket's story, as far as clocks and measures care.
public struct StoryMark: Hashable, Sendable {
  /// What turned.
  public enum Turn: Hashable, Sendable {
    /// Somebody of the desk wrote to the customer.
    case deskWrote(AgentID?)
    /// The customer wrote.
    case customerWrote
    /// The desk began to wait for the customer; with the day from which it looks again, where one was set.
    case waits(until: Day?)
    /// The desk's turn again.
    case resumes
    /// The goods moved; nil where it is no longer known where they are.
    case goods(Goods?)
    /// A decision was proposed that waits for a supervisor.
    case proposed(Int)
    /// The decision at a position began to hold.
    case decided(Int)
    /// What the decision at a position orders left the desk, at a moment that may lie before that at which
    /// it was written down.
    case executed(Int, at: Timestamp)
    /// That it had left turned out to be wrong.
    case notExecuted(Int)
    /// The decision at a position no longer holds: undone, or rejected.
    case fell(Int)
    /// The ticket was closed.
    case closes
    /// The ticket was opened again.
    case reopens
    /// The ticket was merged into another, where its clocks go on.
    case merges
    /// The merge was taken back.
    case separates
  }

  /// When.
  public var at: Timestamp
  /// What.
  public var turn: Turn

  /// A turn at a moment.
  public init(at: Timestamp, _ turn: Turn) {
    self.at = at
    self.turn = turn
  }
}
