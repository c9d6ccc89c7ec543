public import RefundDesk

/// A decision that can still be taken back as if it had never been.
public struct Grace: Sendable {
  /// The case with the decision.
  public var file: CaseFile
  /// When what it orders may leave the desk.
  public var until: Timestamp
}
