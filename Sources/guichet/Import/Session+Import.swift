import CanonicalJSON
import DeskStore
import Journal
import Phrases
import RefundDesk

extension Session {
  /// Brings events to the desk, in the name of who runs the command.
  func importing(
    _ events: some Sequence<ImportedEvent>, dryRun: Bool
  ) throws -> DeskStore.ImportReport {
    let by = try person().id
    do throws(CommitFault) {
      return try desk.importEvents(events, by: by, now: now, dryRun: dryRun)
    } catch {
      throw Failure(error, phrases)
    }
  }

  /// Prints what an import came to.
  mutating func print(_ report: DeskStore.ImportReport, rejected: Int, dryRun: Bool) {
    guard json else {
      for line in phrases.imported(
        recorded: counts(report.recorded), updated: counts(report.updated),
        skipped: report.skipped.total, conflicts: report.conflictCount, rejected: rejected)
      {
        output.line(line)
      }
      for conflict in report.conflicts.prefix(20) {
        output.error(phrases.importConflict(conflict.ticket))
      }
      if dryRun { output.line(phrases.nothingWritten()) }
      return
    }
    output.json { json in
      for (name, counts) in [
        ("recorded", report.recorded), ("updated", report.updated), ("skipped", report.skipped),
      ] {
        json.key(name)
        json.object { json in
          json.member("customers", Int64(counts.customers))
          json.member("products", Int64(counts.products))
          json.member("orders", Int64(counts.orders))
          json.member("tickets", Int64(counts.tickets))
          json.member("ticket_events", Int64(counts.ticketEvents))
        }
      }
      json.member("conflicts", Int64(report.conflictCount))
      json.member("rejected", Int64(rejected))
      json.member("dry_run", dryRun)
      json.member("seq", report.proof?.sequence)
      json.member("h", report.proof?.hash.description)
    }
  }

  private func counts(_ counts: DeskStore.ImportReport.Counts) -> [Int] {
    [counts.customers, counts.products, counts.orders, counts.tickets, counts.ticketEvents]
  }
}
