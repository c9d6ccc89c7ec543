/// Which tickets a question about the queue is about.
public enum QueueScope: String, CaseIterable, Sendable {
  /// Those that are not closed.
  case open
  /// Those that are closed.
  case closed
  /// All of them.
  case all
}
