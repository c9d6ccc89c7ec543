public import Phrases
public import Terminal

/// Which keys mean which command on which screen, with the labels that footer and help show.
///
/// The defaults come from the table of commands; a person's own keys are laid over them (`KeymapFile`).
public struct KeyBindings: Sendable {
  /// The keys.
  public let keymap: Keymap
  private let labels: [Context: [CommandName: [String]]]

  /// The keys of the table.
  public static let defaults: Keymap = {
    var keymap = Keymap()
    for spec in CommandTable.all {
      for context in spec.contexts {
        for (name, command) in spec.bindings(context) {
          guard let sequence = KeySequence(name) else { continue }
          keymap.bind(sequence, to: command, in: context.keymap)
        }
      }
    }
    return keymap
  }()

  /// The table's keys, made once.
  public static let standard = KeyBindings(defaults)

  /// The keys of a map.
  public init(_ keymap: Keymap) {
    self.keymap = keymap
    var labels: [Context: [CommandName: [String]]] = [:]
    for spec in CommandTable.all {
      for context in spec.contexts {
        labels[context, default: [:]][spec.name] = KeyBindings.labels(spec, context, keymap)
      }
    }
    self.labels = labels
  }

  /// What keys pressed one after the other mean; the innermost context first.
  public func match(_ keys: [Key], in contexts: [Context]) -> Keymap.Match {
    keymap.match(keys, in: contexts.map(\.keymap))
  }

  /// The keys of a command on a screen as people read them, the table's own first.
  public func labels(of command: CommandName, in context: Context) -> [String] {
    labels[context]?[command] ?? []
  }

  private static func labels(
    _ spec: CommandSpec, _ context: Context, _ keymap: Keymap
  ) -> [String] {
    let defaults = spec.bindings(context)
    var found: [KeySequence] = []
    for (name, command) in defaults {
      guard let sequence = KeySequence(name),
        keymap.command(for: sequence, in: context.keymap) == command
      else { continue }
      found.append(sequence)
    }
    let plain = Keymap.Command(rawValue: spec.name.rawValue)
    for sequence in keymap.sequences(for: plain, in: [context.keymap])
    where !found.contains(sequence) { found.append(sequence) }
    return found.map { $0.keys.map(label).joined(separator: " ") }
  }

  /// How help and footer write a key: `^D`, `Enter`, `j`.
  static func label(_ key: Key) -> String {
    switch key.code {
    case .character(let scalar) where key.modifiers == .control:
      return "^" + String(Character(scalar)).uppercased()
    case .character(" ") where key.modifiers.isEmpty: return "Space"
    case .character: return key.name
    case .escape: return "Esc"
    case .up: return "↑"
    case .down: return "↓"
    case .left: return "←"
    case .right: return "→"
    case .pageUp: return "PgUp"
    case .pageDown: return "PgDn"
    default: return key.name.prefix(1).uppercased() + key.name.dropFirst()
    }
  }
}
