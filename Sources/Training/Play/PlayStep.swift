public import RefundDesk

/// One thing that happened in a play.
public struct PlayStep: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// An event of the ticket.
    case event(TicketEvent, by: AgentID)
    /// The desk said no to something that the trainee wanted.
    case refused(Command, Refusal)
    /// The trainee's words for a decision make no decision.
    case notProposed(Refusal)
    /// A hidden fact came out.
    case cameOut(String)
    /// A hidden fact was asked for again.
    case askedAgain(String)
    /// Something was asked that the desk knows already.
    case askedNeedlessly(String)
    /// There is no hidden fact of that name.
    case unknownQuestion(String)
    /// The customer agreed to something.
    case agreed(ResolutionKind)
    /// Nobody's answer was awaited.
    case nothingToWaitFor
  }

  /// What happened.
  public var kind: Kind
  /// When.
  public var at: Timestamp

  /// A step.
  public init(_ kind: Kind, at: Timestamp) {
    self.kind = kind
    self.at = at
  }
}
