/// Keys pressed one after the other: `g g`, or one key alone.
public struct KeySequence: Hashable, Sendable {
  /// The keys, at least one.
  public let keys: [Key]

  /// The sequence of some keys; nil where there are none.
  public init?(_ keys: [Key]) {
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// The sequence written as names with spaces between them; nil where a name is none.
  public init?(_ text: String) {
    var keys: [Key] = []
    for word in text.split(separator: " ") {
      guard let key = Key(name: String(word)) else { return nil }
      keys.append(key)
    }
    self.init(keys)
  }

  /// Whether the other sequence begins with this one and goes on.
  public func isBeginning(of other: KeySequence) -> Bool {
    keys.count < other.keys.count && other.keys.starts(with: keys)
  }
}

extension KeySequence: CustomStringConvertible {
  /// The names with spaces between them.
  public var description: String { keys.map(\.name).joined(separator: " ") }
}
