/// A table of a TOML file: keys and values in the order in which they were written.
public struct TomlTable: Hashable, Sendable {
  /// A key with its value and the place of the key.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let keySpan: SourceSpan
    /// The value.
    public let value: TomlValue

    /// A key with its value, at the place of the key.
    public init(key: String, keySpan: SourceSpan, value: TomlValue) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  /// The entries in the order of the file.
  public let entries: [Entry]
  /// Where the table begins.
  public let span: SourceSpan
  /// Whether it was written as `{ ... }`.
  public let isInline: Bool

  /// A table from its entries; keys are unique, the parser refuses others.
  public init(entries: [Entry], span: SourceSpan, isInline: Bool = false) {
    self.entries = entries
    self.span = span
    self.isInline = isInline
  }

  /// The value of a key.
  public subscript(_ key: String) -> TomlValue? { entry(key)?.value }

  /// The entry of a key.
  public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
}
