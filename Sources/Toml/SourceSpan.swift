/// A place in a file that a person wrote: where a value, key or mistake begins and how far it goes.
public struct SourceSpan: Hashable, Sendable {
  /// The name of the file as it was given to the desk.
  public var file: String
  /// The line, from 1; 0 means the file as a whole.
  public var line: Int
  /// The column in code points, from 1; 0 means the line as a whole.
  public var column: Int
  /// How many columns are marked, at least 1; a span over several lines marks its first line only.
  public var length: Int

  /// A span at a line and column, both from 1.
  public init(file: String, line: Int, column: Int, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  /// A span that means the whole file.
  public static func wholeFile(_ file: String) -> SourceSpan {
    SourceSpan(file: file, line: 0, column: 0)
  }
}
