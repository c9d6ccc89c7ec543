import ArgumentParser
import CanonicalJSON
import DeskRecords
import DeskStore
import Journal
import Phrases
import RefundDesk

/// `guichet log [ID]`: the audit trail.
struct LogCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "What happened: to one ticket, or at the desk, newest last.")

  @Argument(help: "The ticket; all of the desk without one.") var ticket: TicketID?
  @Option(help: "How many entries at most, the newest.") var limit = 50
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run(in session: inout Session) throws {
    let entries = try session.asking { () throws(DeskFault) -> [LogEntry] in
      guard let ticket else { return try session.desk.log(limit: limit).reversed() }
      _ = try session.desk.dossier(ticket)
      return try session.desk.log(of: ticket).suffix(limit)
    }
    for entry in entries {
      if session.json { printJSON(entry, in: &session) } else { printLine(entry, in: &session) }
    }
    if entries.isEmpty { throw ExitStatus.negative.code }
  }

  private func printLine(_ entry: LogEntry, in session: inout Session) {
    let phrases = session.phrases
    let when = phrases.moment(entry.at, in: session.desk.zone)
    let ticket = entry.ticket.map { "\($0.rawValue)·\(entry.version)" } ?? ""
    let clean = session.clean(
      "\(when)  \(entry.by.rawValue)  \(ticket)  \(phrases.sentence(entry.event))")
    session.output.line("\(entry.sequence)  \(clean)")
  }

  private func printJSON(_ entry: LogEntry, in session: inout Session) {
    let encoded = DeskEventCodec.encode(entry.event)
    session.output.json { json in
      json.member("seq", entry.sequence)
      json.member("t", entry.at.description)
      json.member("type", encoded.type)
      json.member("ticket", entry.ticket?.rawValue)
      json.member("version", Int64(entry.version))
      json.member("by", entry.by.rawValue)
      json.member("uid", Int64(entry.uid))
      json.member("id", entry.command)
      json.key("d")
      json.raw(encoded.d)
      json.key("x")
      if let personal = encoded.x { json.raw(personal) } else { json.null() }
      json.member("h", entry.hash.description)
    }
  }
}
