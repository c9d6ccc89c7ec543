extension Report {
  /// The report as text for a terminal: every section with its notes and its table.
  ///
  /// - Parameters:
  ///   - columns: how many columns the terminal has; nil where the text goes elsewhere, and its lines are as
  ///     long as they are.
  ///   - width: how many columns a text takes.
  ///   - clean: makes text from outside harmless to a terminal.
  /// - Returns: lines, each with its end.
  public func text(
    columns: Int? = nil, width: @escaping (String) -> Int, clean: (String) -> String
  ) -> String {
    func told(_ sentence: String) -> [String] {
      let sentence = clean(sentence)
      return columns.map { TextGrid.broken(sentence, to: $0, width) } ?? [sentence]
    }
    var lines = [clean(title)] + lead.flatMap(told)
    for section in shownSections {
      lines.append("")
      if section.title != title { lines.append(clean(section.title)) }
      lines += section.notes.flatMap(told)
      if let table = section.table?.seen(byPeople: true) {
        let grid = TextGrid(
          head: table.columns.map { clean($0.title) },
          body: table.rows.map { row in row.map { clean($0.shown(phrases)) } },
          isNumber: table.columns.map(\.isNumber), width: width)
        lines += grid.lines(limit: columns)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
