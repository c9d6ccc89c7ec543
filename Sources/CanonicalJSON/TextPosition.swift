/// A place in a text as people count: the first line is 1, the first character of a line is 1.
public struct TextPosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// A place given by its line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of byte `offset` in `text`; the end of the text if it is shorter.
  ///
  /// Bytes that continue a UTF-8 sequence are not counted as columns.
  public init(ofByte offset: Int, in text: some Sequence<UInt8>) {
    var line = 1
    var column = 1
    for byte in text.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
