/// A table as lines of text, in as many columns as a terminal has.
///
/// A table that is too wide has its headings on several lines first. One that is still too wide is told in
/// parts below each other, each beginning with the first column; a text that has no room even then is broken
/// between its words.
struct TextGrid {
  /// The headings.
  let head: [String]
  /// The rows.
  let body: [[String]]
  /// Which columns stand to the right.
  let isNumber: [Bool]
  /// How many columns of a terminal a text takes.
  let width: (String) -> Int

  /// What stands between two columns.
  private static let gap = 2

  /// The lines; of any width where there is no limit.
  func lines(limit: Int?) -> [String] {
    guard !head.isEmpty else { return [] }
    let full = head.indices.map { column in
      ([head[column]] + body.map { $0[column] }).map(width).max() ?? 0
    }
    guard let limit, total(full) > limit else {
      return part(Array(head.indices), full)
    }
    let widths = narrowed(limit)
    var lines: [String] = []
    for columns in parts(widths, limit) {
      if !lines.isEmpty { lines.append("") }
      lines += part(columns, widths)
    }
    return lines
  }

  private func total(_ widths: some Collection<Int>) -> Int {
    widths.reduce(0, +) + TextGrid.gap * max(0, widths.count - 1)
  }

  /// The least widths: those of the values, and of the longest word of a heading. No first column takes more
  /// than half of the line, and no other more than what is left beside it.
  private func narrowed(_ limit: Int) -> [Int] {
    var widths = head.indices.map { column in
      let words = head[column].split(separator: " ").map { width(String($0)) }
      // Room for a short pair of words, such as "8 to 14", keeps headings from becoming towers.
      return (words + [min(6, width(head[column]))] + body.map { width($0[column]) }).max() ?? 0
    }
    widths[0] = min(widths[0], max(8, limit / 2))
    let rest = max(8, limit - widths[0] - TextGrid.gap)
    return [widths[0]] + widths.dropFirst().map { min($0, rest) }
  }

  /// Which columns stand in which part: as many as fit, the first one in each.
  private func parts(_ widths: [Int], _ limit: Int) -> [[Int]] {
    var parts: [[Int]] = []
    var part = [0]
    for column in head.indices.dropFirst() {
      let wanted = total((part + [column]).map { widths[$0] })
      if wanted > limit, part.count > 1 {
        parts.append(part)
        part = [0]
      }
      part.append(column)
    }
    return parts + [part]
  }

  private func part(_ columns: [Int], _ widths: [Int]) -> [String] {
    let rule = columns.map { String(repeating: "─", count: widths[$0]) }
    let gap = String(repeating: " ", count: TextGrid.gap)
    return row(head, columns, widths, atBottom: true) + [rule.joined(separator: gap)]
      + body.flatMap { row($0, columns, widths) }
  }

  /// One row: as many lines as its longest cell has.
  private func row(
    _ cells: [String], _ columns: [Int], _ widths: [Int], atBottom: Bool = false
  ) -> [String] {
    var broken = columns.map { TextGrid.broken(cells[$0], to: widths[$0], width) }
    let height = broken.map(\.count).max() ?? 1
    if atBottom {
      broken = broken.map { Array(repeating: "", count: height - $0.count) + $0 }
    }
    let gap = String(repeating: " ", count: TextGrid.gap)
    return (0..<height).map { line in
      let padded = zip(columns, broken).map { column, parts in
        let text = parts.indices.contains(line) ? parts[line] : ""
        let blanks = String(repeating: " ", count: max(0, widths[column] - width(text)))
        return isNumber[column] ? blanks + text : text + blanks
      }
      var line = padded.joined(separator: gap)
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// A text broken between its words; a word that is longer than a line has one of its own.
  static func broken(_ text: String, to limit: Int, _ width: (String) -> Int) -> [String] {
    guard width(text) > limit else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, width(longer) > limit {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    return lines + [line]
  }
}
