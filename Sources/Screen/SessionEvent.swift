public import Terminal

/// What the loop of the console wakes up for.
public enum SessionEvent: Hashable, Sendable {
  /// Keys, pastes, the mouse.
  case input(InputEvent)
  /// The terminal has another size: the next frame must have it.
  case resized(Size)
  /// The program goes on after a stop: the next frame is drawn whole.
  case continued
  /// The program must save what it has and end.
  case ended(EndReason)
  /// A watched descriptor can be read.
  case ready(Int32)
  /// The deadline has passed.
  case deadline
}

/// Why the program must end.
public enum EndReason: Hashable, Sendable {
  /// SIGTERM.
  case terminated
  /// SIGINT from outside; ^C is a key like any other.
  case interrupted
  /// The terminal is gone.
  case hangup
}
