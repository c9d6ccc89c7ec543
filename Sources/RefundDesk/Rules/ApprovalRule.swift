/// From which amount a decision needs a supervisor's yes.
public struct ApprovalRule: Hashable, Sendable {
  /// The kinds it is about.
  public var kinds: Set<ResolutionKind>
  /// The least amount that needs a yes.
  public var from: Money
  /// The clause.
  public var clause: String

  /// A rule of approval.
  public init(kinds: Set<ResolutionKind>, from: Money, clause: String) {
    self.kinds = kinds
    self.from = from
    self.clause = clause
  }
}
