import Terminal

/// Where a key is pressed: each screen has keys of its own.
public enum Context: String, CaseIterable, Sendable {
  /// The list of requests.
  case queue
  /// One request.
  case ticket
  /// One customer.
  case customer
  /// Text to read: help, history.
  case page

  /// The name of its keys in key files.
  var keymap: Keymap.Context { Keymap.Context(rawValue: rawValue) }
}
