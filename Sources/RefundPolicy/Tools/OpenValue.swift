/// Follows a value over the lines that it is written on: brackets that are still open, and a long string
/// that has not ended.
struct OpenValue {
  private var depth = 0
  /// The three quotes that end the long string; nil outside of one.
  private var ending: [Character]?

  /// Whether the value goes on in the next line.
  var isOpen: Bool { depth > 0 || ending != nil }

  /// Whether the next line begins within a long string.
  var isInString: Bool { ending != nil }

  /// A line of a list, set in by how deep it stands.
  func indented(_ line: String) -> String {
    guard !line.isEmpty else { return line }
    let closes = line.hasPrefix("]") || line.hasPrefix("}")
    return String(repeating: "  ", count: max(0, depth - (closes ? 1 : 0))) + line
  }

  /// Reads the value's next line.
  mutating func feed(_ line: String) {
    let text = Array(line)
    var place = 0
    while place < text.count {
      if let ending {
        if ending[0] == "\"", text[place] == "\\" {
          place += 2
        } else if text[place...].starts(with: ending) {
          self.ending = nil
          place += 3
        } else {
          place += 1
        }
        continue
      }
      switch text[place] {
      case "#": return
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "\"", "'":
        let quote = text[place]
        if text[place...].starts(with: [quote, quote, quote]) {
          ending = [quote, quote, quote]
          place += 2
        } else {
          place = OpenValue.end(of: quote, in: text, from: place + 1)
        }
      default: break
      }
      place += 1
    }
  }

  /// Where a string of one line ends; the end of the line where it does not.
  private static func end(of quote: Character, in text: [Character], from start: Int) -> Int {
    var place = start
    while place < text.count, text[place] != quote {
      place += text[place] == "\\" && quote == "\"" ? 2 : 1
    }
    return place
  }
}
