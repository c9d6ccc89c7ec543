import ArgumentParser
import CanonicalJSON
import DeskRecords
import DeskStore
import Insight
import Journal
import Phrases
import RefundDesk

/// `guichet log [ID]`: the audit trail.
struct LogCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "What happened: to one ticket, or at the desk, newest last.",
    discussion: """
      Of one ticket it also says what its clocks did: activate, pause, resume, fulfil, breach, cancel. \
      Nobody recorded these; they are read off the history under the policy and the opening hours of \
      now, and have no sequence; under --json they are printed with --clocks only.
      """)

  @Argument(help: "The ticket; all of the desk without one.") var ticket: TicketID?
  @Option(help: "How many entries at most, the newest.") var limit = 50
  @Flag(help: "Under --json, what the ticket's clocks did, too.") var clocks = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
  }

  func run(in session: inout Session) throws {
    let trail = try ticket.map { try lines(of: $0, session) } ?? deskLines(session)
    for line in trail {
      switch line {
      case .recorded(let entry):
        if session.json { printJSON(entry, in: &session) } else { printLine(entry, in: &session) }
      case .clock(let rule, let entry):
        if session.json {
          printJSON(rule, entry, in: &session)
        } else {
          printLine(rule, entry, in: &session)
        }
      }
    }
    if trail.isEmpty { throw ExitStatus.negative.code }
  }

  /// One line of the trail: what was recorded, or what a clock did.
  private enum Line {
    case recorded(LogEntry)
    case clock(ClockRule, ClockEntry)

    var at: Timestamp {
      switch self {
      case .recorded(let entry): entry.at
      case .clock(_, let entry): entry.at
      }
    }
  }

  private func deskLines(_ session: Session) throws -> [Line] {
    try session.asking { () throws(DeskFault) in
      try session.desk.log(limit: limit).reversed().map(Line.recorded)
    }
  }

  /// What was recorded in its own order, and what the clocks did after whatever was recorded by then.
  private func lines(of ticket: TicketID, _ session: Session) throws -> [Line] {
    let (file, entries) = try session.asking { () throws(DeskFault) in
      (try session.desk.dossier(ticket), try session.desk.log(of: ticket))
    }
    let judgement = session.desk.judge(file, at: session.now)
    let read =
      session.json && !clocks
      ? nil : try session.clocks(of: file, judgement, entries: entries, at: session.now)
    let shown = entries.suffix(limit)
    var acts = (read?.log ?? []).map { Line.clock($0.rule, $0.entry) }[...]
    if shown.count < entries.count, let first = shown.first {
      acts = acts.drop { $0.at < first.at }
    }
    var lines: [Line] = []
    for entry in shown {
      while let act = acts.first, act.at < entry.at, !lines.isEmpty {
        lines.append(act)
        acts.removeFirst()
      }
      lines.append(.recorded(entry))
    }
    return lines + acts
  }

  private func printLine(_ rule: ClockRule, _ entry: ClockEntry, in session: inout Session) {
    let when = session.phrases.moment(entry.at, in: session.desk.zone)
    let what = session.phrases.clockEntry(entry.act.word, clock: rule.id, aim: rule.aim.word)
    session.output.line(session.clean("·  \(when)  \(what)"))
  }

  private func printJSON(_ rule: ClockRule, _ entry: ClockEntry, in session: inout Session) {
    session.output.json { json in
      json.key("seq")
      json.null()
      json.member("t", entry.at.description)
      json.member("type", "clock." + entry.act.rawValue)
      json.member("ticket", ticket?.rawValue)
      json.member("clock", rule.id)
      json.member("aim", rule.aim.rawValue)
    }
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
