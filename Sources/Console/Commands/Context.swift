import Terminal

/// Where a key is pressed: each screen has keys of its own.
public enum Context: String, CaseIterable, Sendable {
  /// The list of requests.
  case queue
  /// One request.
  case ticket
  /// One customer.
  case customer
  /// The queue by age.
  case board
  /// Text to read: help, history.
  case page
  /// Any text in which words are looked for; its keys come before those of the screen.
  case found

  /// The contexts that are screens.
  static let screens: [Context] = [.queue, .ticket, .customer, .board, .page]

  /// The name of its keys in key files.
  var keymap: Keymap.Context { Keymap.Context(rawValue: rawValue) }
}
