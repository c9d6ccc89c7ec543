public import RefundDesk

/// What the shop does not take back.
public struct RefuseRow: Hashable, Sendable {
  /// Name, condition, texts.
  public var head: RowHead
  /// The kinds that are refused.
  public var kinds: Set<ResolutionKind>
  /// Whether a person may grant it all the same.
  public var discretionary: Bool
}
