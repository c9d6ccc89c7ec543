import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases

/// `guichet store stats`: how great the desk is.
struct StatsCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "How much the desk holds.")

  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let stats = try session.asking { () throws(DeskFault) in try session.desk.stats() }
    let figures: [(String, Int64)] = [
      ("customers", Int64(stats.counts.customers)), ("products", Int64(stats.counts.products)),
      ("orders", Int64(stats.counts.orders)), ("open_tickets", Int64(stats.counts.openTickets)),
      ("closed_tickets", Int64(stats.counts.closedTickets)), ("events", stats.counts.events),
      ("segments", Int64(stats.segments)), ("journal_bytes", Int64(stats.journalBytes)),
      ("index_bytes", Int64(stats.indexBytes)),
    ]
    if session.json {
      session.output.json { json in
        for (name, value) in figures { json.member(name, value) }
      }
    } else {
      var table = TextTable([("", .left), ("", .right)])
      for (name, value) in figures { table.add([name, session.phrases.number(Int(value))]) }
      for line in table.lines.dropFirst() { session.output.line(line) }
    }
  }
}
