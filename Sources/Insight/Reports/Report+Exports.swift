import CanonicalJSON

extension Report {
  /// The main table as JSON Lines: an object a row, with the columns' keys.
  ///
  /// Numbers are plain JSON numbers. A sum that is finer than a minor unit has decimals; it is written
  /// digit by digit, so that a reader with exact decimals gets it exactly.
  public func jsonLines() -> [UInt8] {
    var writer = CanonicalWriter()
    guard let table = sections.first?.table?.seen(byPeople: false) else { return [] }
    for row in table.rows {
      writer.object { json in
        for (column, cell) in zip(table.columns, row) {
          json.key(column.key)
          cell.write(to: &json)
        }
      }
      writer.newline()
    }
    return writer.bytes
  }

  /// The main table as CSV (RFC 4180): a header, CRLF, quotation marks where they are needed.
  ///
  /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
  public func csv() -> String {
    guard let table = sections.first?.table?.seen(byPeople: false) else { return "" }
    var text = table.columns.map { Report.quoted($0.key) }.joined(separator: ",") + "\r\n"
    for row in table.rows {
      text +=
        row.map { Report.quoted($0.isText ? Report.harmless($0.plain) : $0.plain) }
        .joined(separator: ",") + "\r\n"
    }
    return text
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

extension ReportCell {
  fileprivate func write(to json: inout CanonicalWriter) {
    switch self {
    case .none, .name(code: nil, shown: _): json.null()
    case .name, .text, .currency, .day: json.string(plain)
    case .count, .money, .exact, .rate, .duration: json.raw(Array(plain.utf8))
    }
  }
}
