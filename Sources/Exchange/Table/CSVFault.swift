/// Why a table cannot be read on, or a row of it is no row, and where.
public struct CSVFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A quote is opened and never closed: everything after it would be one field.
    case unterminatedQuote
    /// Text follows the closing quote of a field.
    case textAfterQuote
  }

  /// What is wrong.
  public let kind: Kind
  /// The line of the file, from 1.
  public let line: Int
  /// The column in bytes, from 1.
  public let column: Int

  /// A fault at a place.
  public init(_ kind: Kind, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
