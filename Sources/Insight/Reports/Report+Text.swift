extension Report {
  /// The report as text for a terminal: every section with its notes and its table.
  ///
  /// - Parameters:
  ///   - width: how many columns a text takes.
  ///   - clean: makes text from outside harmless to a terminal.
  /// - Returns: lines, each with its end.
  public func text(width: (String) -> Int, clean: (String) -> String) -> String {
    var lines = [clean(title)] + lead.map(clean)
    for section in shownSections {
      lines.append("")
      if section.title != title { lines.append(clean(section.title)) }
      lines += section.notes.map(clean)
      if let table = section.table {
        lines += rows(of: table.seen(byPeople: true), width: width, clean: clean)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(
    of table: ReportTable, width: (String) -> Int, clean: (String) -> String
  ) -> [String] {
    let head = table.columns.map { clean($0.title) }
    let body = table.rows.map { row in row.map { clean($0.shown(phrases)) } }
    let widths = head.indices.map { column in
      ([head] + body).map { width($0[column]) }.max() ?? 0
    }
    let lines = ([head] + body).map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: max(0, widths[column] - width(row[column])))
        return table.columns[column].isNumber ? blanks + row[column] : row[column] + blanks
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
    guard let first = lines.first else { return [] }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return [first, rule] + lines.dropFirst()
  }
}
