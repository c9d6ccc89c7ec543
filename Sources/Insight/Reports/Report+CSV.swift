extension Report {
  /// The main table as CSV (RFC 4180): a header, CRLF, quotation marks where they are needed.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  public func csv() -> String { sections.first.map(Report.csv) ?? "" }

  /// Every section that has rows as a CSV of its own, under the name of its file: `ageing-reason.csv`.
  public func csvFiles() -> [(name: String, text: String)] {
    sections.filter(\.hasRows).map { ("\(name)-\($0.id).csv", Report.csv($0)) }
  }

  /// Every section in one CSV of four columns, a line for each cell: `section,row,column,value`.
  ///
  /// Sections have different columns, so that no single table could hold them; this form any program
  /// that can pivot turns back into tables. Rows are counted from 1 in each section.
  public func longCSV() -> String {
    var text = "section,row,column,value\r\n"
    for section in sections {
      guard let table = section.table?.seen(byPeople: false) else { continue }
      for (number, row) in table.rows.enumerated() {
        for (column, cell) in zip(table.columns, row) {
          let fields = [Report.quoted(section.id), "\(number + 1)", Report.quoted(column.key)]
          text += (fields + [Report.field(cell)]).joined(separator: ",") + "\r\n"
        }
      }
    }
    return text
  }

  private static func csv(_ section: ReportSection) -> String {
    guard let table = section.table?.seen(byPeople: false) else { return "" }
    var text = table.columns.map { Report.quoted($0.key) }.joined(separator: ",") + "\r\n"
    for row in table.rows { text += row.map(Report.field).joined(separator: ",") + "\r\n" }
    return text
  }

  private static func field(_ cell: ReportCell) -> String {
    quoted(cell.isText ? harmless(cell.plain) : cell.plain)
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension ReportSection {
  /// Whether it has figures.
  var hasRows: Bool { !(table?.rows.isEmpty ?? true) }
}
