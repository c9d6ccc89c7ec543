public import RefundDesk

/// A decision that waited for a second person, and what that person said.
public struct Hearing: Hashable, Sendable {
  /// What the second person said.
  public struct Answer: Hashable, Sendable {
    /// Yes or no.
    public var isYes: Bool
    /// Who.
    public var by: AgentID
    /// When.
    public var at: Timestamp
  }

  /// The position of the decision.
  public let decision: Int
  /// Who proposed it.
  public let author: AgentID
  /// When.
  public let at: Timestamp
  /// The answer; nil while there is none.
  public internal(set) var answer: Answer?

  init(decision: Int, author: AgentID, at: Timestamp) {
    self.decision = decision
    self.author = author
    self.at = at
  }
}
