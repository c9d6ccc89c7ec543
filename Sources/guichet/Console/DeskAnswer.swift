import Console

/// What the desk's thread tells the console's.
enum DeskAnswer: Sendable {
  /// Something for the console.
  case event(Event)
  /// A catching-up is done: the desk's sign of change may be watched again.
  case caughtUp
  /// Everything asked for is done.
  case stopped
}
