import Terminal

/// The lines of a field on the screen: broken between words, with the way back to each character.
struct TextRows {
  /// The characters of each line.
  let ranges: [Range<Int>]
  private let characters: [Character]

  /// The lines of a text of so many columns each.
  init(_ field: TextField, width: Int) {
    characters = field.characters
    var ranges: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastSpace: Int?
    let width = max(2, width)
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        ranges.append(start..<index)
        (start, used, lastSpace) = (index + 1, 0, nil)
        continue
      }
      let columns = TextWidth.columns(String(character))
      if used + columns > width, character != " " {
        let end = lastSpace.map { $0 + 1 } ?? index
        ranges.append(start..<end)
        start = end
        used = TextRows.columns(characters[start..<index])
        lastSpace = nil
      }
      if character == " " { lastSpace = index }
      used += columns
    }
    ranges.append(start..<characters.count)
    self.ranges = ranges
  }

  /// The text of a line.
  func text(_ line: Int) -> String { String(characters[ranges[line]]) }

  /// The line and the column of a cursor.
  func place(of cursor: Int) -> (line: Int, column: Int) {
    let line = ranges.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (line, TextRows.columns(characters[ranges[line].lowerBound..<cursor]))
  }

  /// The cursor that is nearest to a column of a line.
  func cursor(line: Int, column: Int) -> Int {
    let range = ranges[max(0, min(line, ranges.count - 1))]
    var used = 0
    for index in range {
      used += TextWidth.columns(String(characters[index]))
      if used > column { return index }
    }
    // The space at a break belongs to the line before; the cursor stays on it.
    let isBreak = range.upperBound < characters.count && characters[range.upperBound] != "\n"
    return isBreak ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  private static func columns(_ characters: ArraySlice<Character>) -> Int {
    TextWidth.columns(String(characters))
  }
}
