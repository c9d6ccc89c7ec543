public import Phrases
import Terminal

/// One row of the table of commands.
public struct CommandSpec: Sendable {
  /// The name.
  public let name: CommandName
  /// The screens it works on.
  public let contexts: Set<Context>
  /// The default keys, by their names, such as `ctrl-d`.
  public let keys: [String]
  /// The keys that only count on some screens, before ``keys``.
  public let keysIn: [Context: [String]]
  /// What may follow the name in the palette, such as `TEXT` or `[DAY]`; empty for nothing.
  public let arguments: String
  /// Whether it leads to something being written.
  public let writes: Bool

  init(
    _ name: CommandName, _ contexts: Set<Context>, _ keys: [String] = [],
    in keysIn: [Context: [String]] = [:], arguments: String = "", writes: Bool = false
  ) {
    self.name = name
    self.contexts = contexts
    self.keys = keys
    self.keysIn = keysIn
    self.arguments = arguments
    self.writes = writes
  }

  /// The default keys on a screen with the command that each calls: a digit is its argument too.
  func bindings(_ context: Context) -> [(key: String, command: Keymap.Command)] {
    guard contexts.contains(context) else { return [] }
    return ((keysIn[context] ?? []) + keys).map { key in
      let argument = ("1"..."9").contains(key) ? " " + key : ""
      return (key, Keymap.Command(rawValue: name.rawValue + argument))
    }
  }
}
