public import RefundDesk

/// What the shop adds to a credit that the customer chooses freely, or in points.
public struct BonusRow: Hashable, Sendable {
  /// Name, condition, texts.
  public var head: RowHead
  /// What it is added to.
  public var kinds: Set<ResolutionKind>
  /// The share of the credit that is added; nil where the bonus is no share.
  public var rate: Rate?
  /// The most that is added, in minor units.
  public var cap: Int64?
  /// Points that are added.
  public var points: Int?
  /// How long the credit is valid, in months; must be printed on it.
  public var expiresMonths: Int?
}
