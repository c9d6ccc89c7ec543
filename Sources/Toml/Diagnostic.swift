/// Something to say about a file that a person wrote: policy, mapping, theme, scenario, desk
/// settings, CSV.
///
/// It holds the data only; `DiagnosticText` words it in English or French with the line at fault.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is. Only errors keep a file from being used.
  public enum Severity: Hashable, Sendable, Comparable {
    case note, warning, error
  }

  /// What is wrong, as data.
  public enum Kind: Hashable, Sendable {
    /// The file is no TOML; the reason is the parser's.
    case syntax(reason: String)
    /// A key that nothing reads; `known` is the closest known one.
    case unknownKey(String, known: String?)
    /// A value of another kind than the key wants.
    case wrongType(key: String, expected: TomlKind, found: TomlKind)
    /// A key that must be there.
    case missingKey(String)
    /// A word outside a closed vocabulary; `known` is the closest allowed one.
    case unknownValue(key: String, value: String, known: String?, allowed: [String])
    /// A number outside its range.
    case outOfRange(key: String, value: Int64, least: Int64, most: Int64)
    /// A number with more than six decimals, or too large to keep exactly.
    case tooFine(key: String)
    /// An identifier used before, with the line of its first use.
    case duplicateID(String, firstLine: Int)
    /// A text that must say something.
    case emptyText(key: String)
    /// Anything that belongs to one kind of file; its part of the desk words it.
    case other(code: String, message: DiagnosticWording)
  }

  /// How bad it is.
  public var severity: Severity
  /// What is wrong.
  public var kind: Kind
  /// Where.
  public var span: SourceSpan
  /// More to know, if there is more.
  public var note: DiagnosticWording?
  /// What to do, if the kind alone does not say it.
  public var fix: DiagnosticWording?

  /// A finding at a place.
  public init(
    _ kind: Kind, at span: SourceSpan, severity: Severity = .error,
    note: DiagnosticWording? = nil, fix: DiagnosticWording? = nil
  ) {
    self.kind = kind
    self.span = span
    self.severity = severity
    self.note = note
    self.fix = fix
  }

  /// A short stable name of the kind, for scripts and JSON.
  public var code: String {
    switch kind {
    case .syntax: "syntax"
    case .unknownKey: "unknown-key"
    case .wrongType: "wrong-type"
    case .missingKey: "missing-key"
    case .unknownValue: "unknown-value"
    case .outOfRange: "out-of-range"
    case .tooFine: "too-fine"
    case .duplicateID: "duplicate-id"
    case .emptyText: "empty-text"
    case .other(let code, _): code
    }
  }
}

extension Sequence<Diagnostic> {
  /// Whether one of them keeps the file from being used.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
