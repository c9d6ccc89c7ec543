/// Where one field lies in the text of a table.
public struct CSVField: Hashable, Sendable {
  /// Its first byte, behind an opening quote.
  public let start: Int
  /// The byte behind its last.
  public let end: Int
  /// Whether quotes are doubled inside, so that the bytes are not yet the field.
  public let hasDoubledQuotes: Bool
}
