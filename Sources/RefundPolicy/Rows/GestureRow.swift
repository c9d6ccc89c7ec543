public import RefundDesk

/// Something on top that nobody is owed, and how far it may go.
public struct GestureRow: Hashable, Sendable {
  /// What the gesture is.
  public enum Sort: String, CaseIterable, Sendable {
    case discount, coupon, points, gift, priority, upgrade, redo
    case keepItem = "keep_item"
  }

  /// Name, condition, texts.
  public var head: RowHead
  /// What it is.
  public var sort: Sort
  /// Shares of the price that may be offered, the usual one first.
  public var rates: [Rate]
  /// The most it may come to, in minor units.
  public var cap: Int64?
  /// Points.
  public var points: Int?
}
