/// What a clock is for. The raw value is the word that exports use.
public enum ClockAim: String, CaseIterable, Sendable {
  /// Somebody of the desk wrote to the customer.
  case firstReply = "first_reply"
  /// The request is closed.
  case resolution
  /// Money was given back, or something else agreed in its place.
  case refund
}
