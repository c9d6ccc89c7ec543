public import RefundDesk

/// Where a clock stands at a moment.
public enum ClockState: Hashable, Sendable {
  /// What starts it has not happened.
  case idle
  /// It runs.
  case running
  /// It stands still since a moment: the desk waits for the customer, or the ticket is closed.
  case paused(since: Timestamp)
  /// What it was for happened in time.
  case met(at: Timestamp)
  /// It ran out; with when the thing happened after all, where it did.
  case breached(at: Timestamp, met: Timestamp?)
  /// It ended without a result: the ticket was merged, or closed with nothing left to wait for.
  case cancelled(at: Timestamp)
}
