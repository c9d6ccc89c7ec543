public import RefundDesk

/// One line of a clock's log.
public struct ClockEntry: Hashable, Sendable {
  /// What the clock did, in the words of the log.
  public enum Act: String, CaseIterable, Sendable {
    /// It started.
    case activate
    /// It stood still.
    case pause
    /// It went on.
    case resume
    /// What it was for happened.
    case fulfil
    /// It ran out.
    case breach
    /// It ended without a result.
    case cancel
  }

  /// When.
  public var at: Timestamp
  /// What.
  public var act: Act

  /// A line of the log.
  public init(at: Timestamp, _ act: Act) {
    self.at = at
    self.act = act
  }
}
