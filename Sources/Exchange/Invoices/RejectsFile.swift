public import Toml

/// Writes the rows that could not be used as a table, so that they can be mended and imported.
public enum RejectsFile {
  /// The table: row, line, a short code of the reason, what to do in the reader's language, then the
  /// row as it stood.
  ///
  /// - Parameters:
  ///   - report: the report of an import.
  ///   - language: the language of the column that says what to do.
  /// - Returns: the bytes of the file, UTF-8.
  public static func csv(_ report: ImportReport, _ language: DiagnosticLanguage) -> [UInt8] {
    let delimiter = String(UnicodeScalar(report.delimiter.byte))
    var text =
      (["row", "line", "reason", "explanation"] + report.header)
      .map { quoted($0, delimiter) }.joined(separator: delimiter) + "\n"
    for reject in report.rejects {
      let cells = [
        String(reject.row), String(reject.line), reject.reason.code,
        ImportWording.text(reject.reason).text(language),
      ]
      text += cells.map { quoted($0, delimiter) }.joined(separator: delimiter)
      text += delimiter + reject.text + "\n"
    }
    return Array(text.utf8)
  }

  private static func quoted(_ cell: String, _ delimiter: String) -> String {
    let isPlain = !cell.unicodeScalars.contains { "\"\n\r".unicodeScalars.contains($0) }
    guard !isPlain || cell.contains(delimiter) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
