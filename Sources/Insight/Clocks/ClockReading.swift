public import RefundDesk

/// What a clock shows at a moment. Nothing of it is stored: it is read off the ticket's story each
/// time, so that a change of policy, calendar or story changes it at once.
public struct ClockReading: Hashable, Sendable {
  /// The rule.
  public var rule: ClockRule
  /// Where it stands.
  public var state: ClockState
  /// When it started; nil while it has not.
  public var started: Timestamp?
  /// When it runs out, or ran out; nil while it has not started. While it stands still this is when
  /// it would run out if it went on now.
  public var due: Timestamp?
  /// Seconds that it has run, by the calendar.
  public var elapsed: Int64
  /// Seconds that it has run while the desk worked.
  public var businessElapsed: Int64
  /// Seconds that it stood still while the desk waited for the customer: shown apart, never hidden.
  public var waited: Int64
  /// Whether nothing is left to wait for: it was met, or ended without a result.
  public var isOver = false
  /// What it did, oldest first.
  public var log: [ClockEntry]

  /// A reading.
  public init(
    rule: ClockRule, state: ClockState, started: Timestamp? = nil, due: Timestamp? = nil,
    elapsed: Int64 = 0, businessElapsed: Int64 = 0, waited: Int64 = 0, log: [ClockEntry] = []
  ) {
    self.rule = rule
    self.state = state
    self.started = started
    self.due = due
    self.elapsed = elapsed
    self.businessElapsed = businessElapsed
    self.waited = waited
    self.log = log
  }

  /// Whether it has run out with nothing done: what a supervisor must look at.
  public var isOverdue: Bool {
    if case .breached(_, met: nil) = state { return true }
    return false
  }
}
