/// What the log says that a clock did. The raw value is the word that exports use.
public enum ClockWord: String, CaseIterable, Sendable {
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
