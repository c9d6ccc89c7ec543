/// How fast the shop wants, or a marketplace obliges it, to act.
public struct DeadlineRow: Hashable, Sendable {
  /// What must have happened.
  public enum Act: String, CaseIterable, Sendable {
    case firstReply = "first_reply"
    case resolution, refund
  }

  /// How long.
  public enum Length: Hashable, Sendable {
    case hours(Int)
    case days(Int)
    case businessDays(Int)
  }

  /// What starts the clock.
  public enum Start: String, CaseIterable, Sendable {
    case requested
    case goodsBack = "goods_back"
    case goodsBackOrProof = "goods_back_or_proof"
    case decided
  }

  /// Name, condition, texts; a deadline needs no clause.
  public var head: RowHead
  /// What must have happened.
  public var act: Act
  /// How long.
  public var length: Length
  /// What starts the clock.
  public var start: Start
}
