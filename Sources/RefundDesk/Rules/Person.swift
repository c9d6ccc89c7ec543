/// Somebody who works at the desk, with what they may decide alone.
public struct Person: Hashable, Sendable {
  /// What somebody is there for.
  public enum Role: String, CaseIterable, Sendable {
    /// Works the queue.
    case agent
    /// Approves, and watches the queue's age.
    case supervisor
    /// Sets the desk up.
    case administrator
  }

  /// The identifier: a short name.
  public let id: AgentID
  /// The name in full.
  public var name: String
  /// What they are there for.
  public var role: Role
  /// The greatest amount that they may decide alone; nil where there is no limit.
  public var limit: Money?

  /// A person of the desk.
  public init(id: AgentID, name: String, role: Role, limit: Money? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.limit = limit
  }

  /// Whether they may approve others' decisions and act against a verdict.
  public var mayApprove: Bool { role != .agent }
}
