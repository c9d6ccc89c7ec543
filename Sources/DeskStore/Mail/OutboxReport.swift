/// What a flush of the outbox came to.
public struct OutboxReport: Hashable, Sendable {
  /// The sequences of messages that left the desk.
  public var left: [Int64] = []
  /// The sequences of messages that never leave: what they announced was taken back in time.
  public var withdrawn: [Int64] = []
  /// How many wait for their grace period to end.
  public var waiting = 0
}
