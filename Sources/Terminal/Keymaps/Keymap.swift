/// Which keys call which command, in which part of the screens.
///
/// A value: the defaults come from the table of commands, a person's changes are laid over them.
public struct Keymap: Hashable, Sendable {
  /// A part of the screens with keys of its own (`queue`, `ticket`, `dialog`).
  public struct Context: RawRepresentable, Hashable, Sendable {
    /// The name in key files.
    public let rawValue: String

    /// The context of a name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// The name of a command, as on the `:` line.
  public struct Command: RawRepresentable, Hashable, Sendable {
    /// The name.
    public let rawValue: String

    /// The command of a name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// What keys pressed so far mean.
  public enum Match: Hashable, Sendable {
    /// They call a command.
    case command(Command)
    /// They begin a sequence: the next key decides.
    case beginning
    /// They mean nothing here.
    case nothing
  }

  /// Two sequences of one context of which the longer can never be reached.
  public struct Conflict: Hashable, Sendable {
    /// Where.
    public let context: Context
    /// The sequence that is always taken first.
    public let short: KeySequence
    /// The one behind it.
    public let long: KeySequence
  }

  /// Keys that a late escape sequence begins with: they stay without a command.
  public static let reserved: Set<Key> = [Key("["), Key("O")]

  private var bindings: [Context: [KeySequence: Command]] = [:]

  /// A map without keys.
  public init() {}

  /// Gives a sequence a command, in place of the one that it had.
  ///
  /// - Returns: whether it was bound; sequences that begin with a reserved key are not.
  @discardableResult
  public mutating func bind(
    _ sequence: KeySequence, to command: Command, in context: Context
  ) -> Bool {
    guard let first = sequence.keys.first, !Keymap.reserved.contains(first) else { return false }
    bindings[context, default: [:]][sequence] = command
    return true
  }

  /// Takes the command of a sequence away.
  public mutating func unbind(_ sequence: KeySequence, in context: Context) {
    bindings[context]?[sequence] = nil
  }

  /// What the keys pressed so far mean.
  ///
  /// - Parameters:
  ///   - keys: since the last command.
  ///   - contexts: the innermost first; its keys hide those of the outer ones.
  /// - Returns: a command, the beginning of a sequence, or nothing.
  public func match(_ keys: [Key], in contexts: [Context]) -> Match {
    guard let sequence = KeySequence(keys) else { return .nothing }
    for context in contexts {
      guard let bound = bindings[context] else { continue }
      if let command = bound[sequence] { return .command(command) }
      if bound.keys.contains(where: sequence.isBeginning) { return .beginning }
    }
    return .nothing
  }

  /// The sequences that call a command, shortest first, for help and footers.
  ///
  /// Those that an inner context hides are left out.
  public func sequences(for command: Command, in contexts: [Context]) -> [KeySequence] {
    contexts.flatMap { context in
      (bindings[context] ?? [:]).filter { $0.value == command }.map(\.key)
        .filter { match($0.keys, in: contexts) == .command(command) }
        .sorted { ($0.keys.count, $0.description) < ($1.keys.count, $1.description) }
    }
  }

  /// The command of a sequence in one context.
  public func command(for sequence: KeySequence, in context: Context) -> Command? {
    bindings[context]?[sequence]
  }

  /// Sequences that can never be reached, in the order of their names.
  public var conflicts: [Conflict] {
    let found = bindings.flatMap { context, bound in
      bound.keys.flatMap { short in
        bound.keys.filter { short.isBeginning(of: $0) }
          .map { Conflict(context: context, short: short, long: $0) }
      }
    }
    return found.sorted { $0.order < $1.order }
  }
}

extension Keymap.Conflict {
  /// What conflicts are sorted by.
  fileprivate var order: String { "\(context.rawValue) \(short) \(long)" }
}
