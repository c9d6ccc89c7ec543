/// Breaks text into lines of a width.
public enum TextWrap {
  /// The lines of a text, broken between words, and inside a word only where it is longer than a line.
  ///
  /// Line feeds begin a new line; an empty line stays. Spaces at a break are left out, those at the
  /// beginning of a paragraph are kept. The no-break spaces U+00A0 and U+202F never break.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - width: columns a line; less than 2 counts as 2, so that wide glyphs fit.
  /// - Returns: the lines, without line feeds; at least one.
  public static func lines(_ text: String, width: Int) -> [String] {
    let width = max(2, width)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(paragraph, width: width, into: &lines)
    }
    return lines
  }

  private static func wrap(_ paragraph: Substring, width: Int, into lines: inout [String]) {
    var line = ""
    var used = 0
    for word in words(of: paragraph) {
      let columns = TextWidth.columns(word)
      if used + columns <= width {
        line += word
        used += columns
      } else if word.first == " " {
        // Spaces that reach over the edge are the break itself.
        lines.append(line)
        (line, used) = ("", 0)
      } else {
        if used > 0 { lines.append(trimmed(line)) }
        (line, used) = split(word, columns, width: width, into: &lines)
      }
    }
    lines.append(trimmed(line))
  }

  /// Puts all but the end of a word that is too long on lines of its own.
  private static func split(
    _ word: String, _ columns: Int, width: Int, into lines: inout [String]
  ) -> (rest: String, columns: Int) {
    guard columns > width else { return (word, columns) }
    var line = ""
    var used = 0
    for character in word {
      let columns = TextWidth.columns(String(character))
      if used + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line.append(character)
      used += columns
    }
    return (line, used)
  }

  /// Runs of spaces and runs of everything else, in turn.
  private static func words(of text: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      if let last = word.last, (last == " ") != (character == " ") {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
