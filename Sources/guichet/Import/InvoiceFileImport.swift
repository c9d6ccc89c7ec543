import DeskStore
import Exchange
import Phrases
import RefundDesk
import Toml

/// The import of invoice lines from tables.
struct InvoiceFileImport {
  let command: ImportCommand

  func run(in session: inout Session) throws {
    let mapping = try mapping(session.phrases)
    let zone = try session.asking { () throws(DeskFault) in try Desk.rules(of: mapping.zoneName) }
    let importer = CSVInvoiceImport(mapping: mapping, zone: zone, openSince: command.openSince)
    var rejected = 0
    for path in command.files {
      let result = try read(path, importer, session.phrases)
      rejected += result.report.rejects.count
      try writeRejects(result.report, session)
      InvoiceReportText(result.report, session).print(to: &session.output, dryRun: command.dryRun)
      let report = try session.importing(
        result.events.lazy.map { ImportedEvent($0) }, dryRun: command.dryRun)
      session.print(report, rejected: result.report.rejects.count, dryRun: command.dryRun)
    }
    if rejected > 0 { throw ExitStatus.invalid.code }
  }

  private func mapping(_ phrases: Phrases) throws -> CSVMapping {
    let name = command.map ?? ""
    let source: SourceText
    if let shipped = ShippedMapping.named(name) {
      source = shipped.source
    } else {
      source = SourceText(file: name, bytes: try command.read(name, phrases).bytes)
    }
    do throws(DiagnosticList) { return try CSVMapping.read(source) } catch {
      throw Failure(error.diagnostics, source, phrases)
    }
  }

  private func read(
    _ path: String, _ importer: CSVInvoiceImport, _ phrases: Phrases
  ) throws -> InvoiceImportResult {
    let file = try command.read(path, phrases)
    do throws(ImportFailure) { return try importer.run(file) } catch {
      throw Failure(error, phrases)
    }
  }

  private func writeRejects(_ report: Exchange.ImportReport, _ session: Session) throws {
    guard !report.rejects.isEmpty, !command.dryRun else { return }
    let path = command.rejects ?? report.file + ".rejects.csv"
    let language: DiagnosticLanguage = session.phrases.language == .fr ? .fr : .en
    try OutputFile.write(RejectsFile.csv(report, language), to: path, session.phrases)
    var output = Output()
    output.error(session.phrases.rejectsWritten(report.rejects.count, to: path))
  }
}
