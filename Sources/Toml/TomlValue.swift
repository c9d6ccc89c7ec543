/// One value of a TOML file, with its place.
public struct TomlValue: Hashable, Sendable {
  /// What the value is.
  public indirect enum Content: Hashable, Sendable {
    case string(String)
    case integer(Int64)
    /// Kept for rates and thresholds; never read as money.
    case float(Double)
    case boolean(Bool)
    case date(TomlDate)
    case time(TomlTime)
    case dateTime(TomlDateTime)
    case array([TomlValue])
    case table(TomlTable)
  }

  /// What the value is.
  public let content: Content
  /// Where the value begins.
  public let span: SourceSpan

  /// A value at a place.
  public init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// The kind of the value.
  public var kind: TomlKind {
    switch content {
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .date: .date
    case .time: .time
    case .dateTime: .dateTime
    case .array: .array
    case .table: .table
    }
  }

  /// The text, if the value is a string.
  public var string: String? { if case .string(let value) = content { value } else { nil } }

  /// The number, if the value is an integer.
  public var integer: Int64? { if case .integer(let value) = content { value } else { nil } }

  /// The elements, if the value is an array.
  public var array: [TomlValue]? { if case .array(let value) = content { value } else { nil } }

  /// The table, if the value is one.
  public var table: TomlTable? { if case .table(let value) = content { value } else { nil } }
}
