import DeskPhrases
import Glibc
import Insight
import Phrases
import Terminal

extension Session {
  /// Shows a report in the form asked for.
  mutating func show(_ report: Report, as form: ReportForm) throws {
    if json {
      output.bytes(form.full ? report.json() : report.jsonLines())
    } else if let folder = form.into {
      try write(report.csvFiles(), into: folder, dryRun: form.dryRun)
    } else if form.csv {
      output.bytes(Array((form.full ? report.longCSV() : report.csv()).utf8))
    } else if let html = form.html {
      try write(report.html(), to: html, dryRun: form.dryRun)
    } else {
      let text = report.text(columns: Output.terminalColumns, width: TextWidth.columns) {
        CleanText($0).text
      }
      output.bytes(Array(text.utf8))
    }
    guard report.isEmpty else { return }
    if !json { output.error(phrases.nothingToReport) }
    throw ExitStatus.negative.code
  }

  private mutating func write(_ page: String, to file: String, dryRun: Bool) throws {
    let bytes = Array(page.utf8)
    if file == "-" { return output.bytes(bytes) }
    if dryRun { return output.line(clean(phrases.wouldWrite(file, bytes: bytes.count))) }
    try OutputFile.write(bytes, to: file, phrases)
  }

  private mutating func write(
    _ files: [(name: String, text: String)], into folder: String, dryRun: Bool
  ) throws {
    if !dryRun, mkdir(folder, 0o700) != 0, errno != EEXIST {
      throw Failure(phrases.cannotWrite(folder, phrases.systemReason(errno)), .invalid)
    }
    for file in files {
      let path = folder + "/" + file.name
      let bytes = Array(file.text.utf8)
      if dryRun {
        output.line(clean(phrases.wouldWrite(path, bytes: bytes.count)))
      } else {
        try OutputFile.write(bytes, to: path, phrases)
      }
    }
  }
}
