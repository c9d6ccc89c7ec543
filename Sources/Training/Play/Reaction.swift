public import RefundDesk

/// What the world of a scenario does next: the customer says something, the supervisor answers.
public struct Reaction: Hashable, Sendable {
  /// What comes of it besides the command.
  public enum Effect: Hashable, Sendable {
    /// A hidden fact came out.
    case cameOut(String)
    /// The customer agreed to a kind of resolution.
    case agreed(ResolutionKind)
  }

  /// When.
  public var at: Timestamp
  /// Who.
  public var by: AgentID
  /// What is done to the ticket.
  public var command: Command
  /// What comes of it besides.
  public var effects: [Effect] = []
}
