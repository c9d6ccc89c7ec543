/// Reads one table key by key, remembering what was read, so that the rest can be reported.
///
/// Every mistake is collected, none is thrown: a person mends a whole file at once.
///
/// ```swift
/// var row = TomlReader(table)
/// let id = row.string("id")
/// let days = row.integer("days", in: 0...3660, required: false)
/// let diagnostics = row.finish()
/// ```
public struct TomlReader: Sendable {
  /// The table that is read.
  public let table: TomlTable
  /// What was found wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []
  private var known: [String] = []

  /// A reader of a table.
  public init(_ table: TomlTable) {
    self.table = table
  }

  /// Adds a finding, for instance of a nested table.
  public mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds findings, for instance those of a nested table.
  public mutating func report(_ found: some Sequence<Diagnostic>) { diagnostics += found }

  /// The value of a key as it is; counts as read.
  public mutating func value(_ key: String, required: Bool = false) -> TomlValue? {
    known.append(key)
    if let value = table[key] { return value }
    if required { report(Diagnostic(.missingKey(key), at: table.span)) }
    return nil
  }

  /// Says that a key may stand here without reading it now.
  public mutating func allow(_ key: String) { known.append(key) }

  /// The keys of the table that were not read so far.
  public var remaining: [TomlTable.Entry] {
    table.entries.filter { !known.contains($0.key) }
  }

  /// Ends the reading: every key that was not read is an error, with the closest known one.
  public consuming func finish() -> [Diagnostic] {
    for entry in remaining {
      let candidates = known.filter { table[$0] == nil }
      let meant = EditDistance.closest(to: entry.key, among: candidates)
      report(Diagnostic(.unknownKey(entry.key, known: meant), at: entry.keySpan))
    }
    return diagnostics
  }

  /// A value turned into what the key wants, or a report of the wrong type.
  mutating func typed<Value>(
    _ key: String, _ expected: TomlKind, required: Bool, _ convert: (TomlValue) -> Value?
  ) -> Located<Value>? {
    guard let value = value(key, required: required) else { return nil }
    if let converted = convert(value) { return Located(converted, at: value.span) }
    report(
      Diagnostic(.wrongType(key: key, expected: expected, found: value.kind), at: value.span))
    return nil
  }
}
