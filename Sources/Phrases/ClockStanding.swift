/// How a clock stands at a moment. The raw value is the word that exports use.
public enum ClockStanding: String, CaseIterable, Sendable {
  /// What starts it has not happened.
  case idle
  /// It runs.
  case running
  /// It stands still.
  case paused
  /// What it was for happened in time.
  case met
  /// It ran out, and the thing happened later.
  case metLate = "met_late"
  /// It ran out, and the thing has not happened.
  case breached
  /// It ended without a result.
  case cancelled
}
