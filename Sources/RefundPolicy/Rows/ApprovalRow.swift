public import RefundDesk

/// From which amount somebody else must say yes.
public struct ApprovalRow: Hashable, Sendable {
  /// Name, condition, texts.
  public var head: RowHead
  /// The kinds that it is about.
  public var kinds: Set<ResolutionKind>
  /// The least amount that needs a yes, in minor units.
  public var from: Int64
  /// Whose yes it is.
  public var by: Person.Role
}
