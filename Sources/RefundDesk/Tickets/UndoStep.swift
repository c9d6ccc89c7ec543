/// One step that can be taken back: which version made it, who took it, and what undoing it means.
public struct UndoStep: Hashable, Sendable {
  /// The ticket's version after the step.
  public let version: Int
  /// Who took the step.
  public let by: AgentID
  /// When.
  public let at: Timestamp
  /// What takes it back.
  public let inverse: Inverse

  /// A step that can be taken back.
  public init(version: Int, by: AgentID, at: Timestamp, inverse: Inverse) {
    self.version = version
    self.by = by
    self.at = at
    self.inverse = inverse
  }
}
