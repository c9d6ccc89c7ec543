public import Toml

/// A person's own keys, laid over the defaults.
///
/// ```toml
/// [queue]
/// "x" = "resolve"      # a key, or several with spaces between: "g g"
/// "r" = false          # no command
/// ```
///
/// A faulty line changes nothing and is told of; the others count.
public struct KeymapFile: Sendable {
  /// The keys: the defaults with the person's changes.
  public private(set) var keymap: Keymap
  /// What is wrong in the file.
  public private(set) var diagnostics: [Diagnostic] = []
  private let commands: Set<String>
  private var lines: [Keymap.Context: [KeySequence: SourceSpan]] = [:]

  /// Reads a file over the defaults.
  ///
  /// - Parameters:
  ///   - source: the file's text.
  ///   - defaults: the keys where it says nothing.
  ///   - contexts: the names of all contexts.
  ///   - commands: the names of all commands.
  public init(
    _ source: SourceText, over defaults: Keymap, contexts: [String], commands: [String]
  ) {
    keymap = defaults
    self.commands = Set(commands)
    do {
      var reader = try TomlDocument(source).reader()
      for name in contexts {
        guard let table = reader.table(name, required: false) else { continue }
        for entry in table.entries { read(entry, in: Keymap.Context(rawValue: name)) }
      }
      diagnostics += reader.finish()
      reportConflicts()
    } catch {
      diagnostics = [error]
    }
  }

  private mutating func read(_ entry: TomlTable.Entry, in context: Keymap.Context) {
    guard let sequence = KeySequence(entry.key) else {
      return diagnostics.append(KeymapFault.notAKey(entry.key, at: entry.keySpan))
    }
    if let first = sequence.keys.first, Keymap.reserved.contains(first) {
      return diagnostics.append(KeymapFault.reserved(first.name, at: entry.keySpan))
    }
    if let earlier = lines[context]?[sequence] {
      return diagnostics.append(
        KeymapFault.sameKey("\(sequence)", line: earlier.line, at: entry.keySpan))
    }
    if case .boolean(false) = entry.value.content {
      keymap.unbind(sequence, in: context)
    } else if let name = entry.value.string, let command = command(name, at: entry.value.span) {
      keymap.bind(sequence, to: command, in: context)
    } else if entry.value.string == nil {
      let kind = Diagnostic.Kind.wrongType(
        key: entry.key, expected: .string, found: entry.value.kind)
      return diagnostics.append(Diagnostic(kind, at: entry.value.span))
    }
    lines[context, default: [:]][sequence] = entry.keySpan
  }

  /// The command of a name; what follows the name are its arguments and is the command's own business.
  private mutating func command(_ text: String, at span: SourceSpan) -> Keymap.Command? {
    let name = text.split(separator: " ").first.map(String.init) ?? ""
    if commands.contains(name) { return Keymap.Command(rawValue: text) }
    diagnostics.append(
      KeymapFault.unknownCommand(
        name, known: EditDistance.closest(to: name, among: commands.sorted()), at: span))
    return nil
  }

  /// A sequence behind a shorter one is told of where the person wrote one of them.
  private mutating func reportConflicts() {
    for conflict in keymap.conflicts {
      let mine = lines[conflict.context]
      guard let span = mine?[conflict.long] ?? mine?[conflict.short] else { continue }
      diagnostics.append(
        KeymapFault.unreachable("\(conflict.long)", behind: "\(conflict.short)", at: span))
    }
  }
}
