/// The third of a ticket's three lives: what has become of a decision.
public enum DecisionLife: Hashable, Sendable {
  /// It is above its author's limit and waits for a supervisor.
  case awaitingApproval
  /// A supervisor said no.
  case rejected(by: AgentID, at: Timestamp)
  /// It holds; nil where no approval was needed.
  case decided(approvedBy: AgentID?)
  /// What it orders has left the desk.
  case executed(at: Timestamp)
  /// It was taken back: `compensating` where it had left the desk's grace period already.
  case undone(by: AgentID, at: Timestamp, compensating: Bool)

  /// Whether its amounts are taken from what remains of the order.
  public var counts: Bool {
    switch self {
    case .decided, .executed: true
    case .awaitingApproval, .rejected, .undone: false
    }
  }
}
