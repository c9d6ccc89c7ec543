/// A text with position marks (1️⃣, 2️⃣ ...) that are taken out and remembered.
///
/// ```swift
/// let text = MarkedText("days = 1️⃣\"thirty\"")
/// text.plain          // days = "thirty"
/// text.position(1)    // (line 1, column 8)
/// ```
public struct MarkedText: Sendable {
  /// A line and a column, both from 1, columns in code points.
  public struct Position: Hashable, Sendable, CustomStringConvertible {
    /// The line.
    public let line: Int
    /// The column.
    public let column: Int

    /// A position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// The position as `line:column`.
    public var description: String { "\(line):\(column)" }
  }

  /// The text without its marks.
  public let plain: String
  /// The positions by the number of their mark.
  public let positions: [Int: Position]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var plain = ""
    var positions: [Int: Position] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if let number = Self.number(of: character) {
        positions[number] = Position(line: line, column: column)
        continue
      }
      plain.append(character)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.plain = plain
    self.positions = positions
  }

  /// The position of a mark; nil when the text has no such mark.
  public func position(_ number: Int) -> Position? { positions[number] }

  private static func number(of character: Character) -> Int? {
    let scalars = character.unicodeScalars
    guard scalars.last?.value == 0x20E3, let first = scalars.first else { return nil }
    return Int(first.value) - 0x30
  }
}
