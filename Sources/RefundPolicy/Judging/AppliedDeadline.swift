public import RefundDesk

/// How fast the shop must act in a case, by a row of the policy.
public struct AppliedDeadline: Hashable, Sendable {
  /// The row.
  public var id: String
  /// What must have happened.
  public var act: DeadlineRow.Act
  /// How long.
  public var length: DeadlineRow.Length
  /// What starts the clock.
  public var start: DeadlineRow.Start
  /// The marketplace that wants it; nil where the shop sets it for itself.
  public var marketplace: String?
  /// The last day; nil for hours, and while the clock has not started.
  public var lastDay: Day?
}
