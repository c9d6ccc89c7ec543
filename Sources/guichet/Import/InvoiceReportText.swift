import Exchange
import Phrases
import RefundDesk
import Toml

/// The report of a file of invoice lines: how it was read, what could not be, what is worth knowing.
struct InvoiceReportText {
  private let report: Exchange.ImportReport
  private let session: Session

  init(_ report: Exchange.ImportReport, _ session: Session) {
    self.report = report
    self.session = session
  }

  /// Prints it; with the first rows where nothing is written yet.
  func print(to output: inout Output, dryRun: Bool) {
    guard !session.json else { return }
    let phrases = session.phrases
    output.line(
      phrases.invoicesRead(
        file: report.file, rows: report.rows, sales: report.orders,
        requests: report.decided + report.pending, pending: report.pending,
        adjustments: report.adjustments))
    if dryRun {
      output.line("  " + session.clean(report.header.joined(separator: " | ")))
      for row in report.firstRows.prefix(3) {
        output.line("  " + session.clean(row.joined(separator: " | ")))
      }
    }
    let language: DiagnosticLanguage = phrases.language == .fr ? .fr : .en
    for reject in report.rejects.prefix(5) {
      output.line("  " + phrases.row(reject.row, ImportWording.text(reject.reason).text(language)))
    }
    for warning in report.warnings.prefix(5) {
      output.line("  " + ImportWording.text(warning).text(language))
    }
    let more = max(0, report.warnings.count - 5) + max(0, report.rejects.count - 5)
    if more > 0 { output.line("  " + phrases.andOthers(more)) }
  }
}
