import DeskRecords
import DeskStore
import Exchange
import Phrases
import RefundDesk
import Toml

/// The import of the desk's own exchange format: all or nothing, unless told to go on.
struct DeskFileImport {
  let command: ImportCommand

  func run(in session: inout Session) throws {
    var reading = DeskImport()
    for path in command.files { reading.add(try command.read(path, session.phrases)) }
    let desk = session.desk
    let result = reading.finish { kind, id in desk.has(kind, id) }
    let words = DiagnosticText(session.phrases.language == .fr ? .fr : .en)
    for reject in result.rejects.prefix(20) {
      session.output.error(words.render(reject.diagnostic, source: reject.source))
    }
    if !result.rejects.isEmpty, !command.keepGoing {
      throw Failure(session.phrases.nothingImported(rejects: result.rejects.count), .invalid)
    }
    let report = try session.importing(
      result.events.lazy.map { ImportedEvent($0) }, dryRun: command.dryRun)
    session.print(report, rejected: result.rejects.count, dryRun: command.dryRun)
    if !result.rejects.isEmpty || report.conflictCount > 0 { throw ExitStatus.invalid.code }
  }
}

extension Desk {
  /// Whether the desk has a record already.
  func has(_ kind: DeskRecord.Kind, _ id: String) -> Bool {
    switch kind {
    case .customer: CustomerID(id).map { knows($0) } ?? false
    case .product: false
    case .order: OrderID(id).flatMap { try? order($0) } != nil
    case .ticket: TicketID(id).flatMap { try? row(of: $0) } != nil
    }
  }

  private func knows(_ customer: CustomerID) -> Bool {
    (try? customerFile(customer)) != nil
  }
}
