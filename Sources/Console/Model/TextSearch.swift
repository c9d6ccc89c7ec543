import RefundDesk
import Terminal

/// Words that are looked for in a text: which lines have them, and which of those is in front.
public struct TextSearch: Sendable {
  /// What is typed.
  var field: TextField
  /// Whether it is still being typed.
  var isTyping = true
  /// The lines that have the words.
  var lines: [Int] = []
  /// Which of them is in front.
  var current = 0

  /// Looks through a document, from a line on.
  mutating func look(in document: Document, from top: Int) {
    lines = document.lines.indices.filter {
      !TextSearch.columns(field.text, document.lines[$0]).isEmpty
    }
    current = lines.firstIndex { $0 >= top } ?? 0
  }

  /// Goes on to another line, around the ends.
  mutating func step(_ count: Int) {
    guard !lines.isEmpty else { return }
    current = (current + count + lines.count) % lines.count
  }

  /// The columns of a line where the words stand; accents and capitals make no difference.
  static func columns(_ text: String, _ line: StyledLine) -> [Range<Int>] {
    let wanted = Array(SearchText.folded(text))
    guard !wanted.isEmpty else { return [] }
    let whole = Array(line.spans.map(\.text).joined())
    let folded = whole.map { Array(SearchText.folded(String($0))) }
    var found: [Range<Int>] = []
    var start = 0
    while start < whole.count {
      var (end, rest) = (start, wanted[...])
      while end < whole.count, !rest.isEmpty, rest.starts(with: folded[end]), !folded[end].isEmpty {
        rest = rest.dropFirst(folded[end].count)
        end += 1
      }
      if rest.isEmpty {
        let before = TextWidth.columns(String(whole[..<start]))
        found.append(before..<before + TextWidth.columns(String(whole[start..<end])))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }
}
