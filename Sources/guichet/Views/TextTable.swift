import Terminal

/// Rows of text in columns, aligned by what a terminal shows and not by bytes.
struct TextTable {
  /// How a column stands.
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// A table with a heading for each column.
  init(_ columns: [(heading: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    rows = [columns.map(\.heading)]
  }

  /// Adds a row: a text for each column. Text from outside is cleaned here.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map { CleanText($0).text })
  }

  /// The lines, heading first, without blanks at their ends.
  var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.map { TextWidth.columns($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - TextWidth.columns(cell))
        line += (column == 0 ? "" : "  ")
        line += alignments[column] == .right ? blanks + cell : cell + blanks
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
