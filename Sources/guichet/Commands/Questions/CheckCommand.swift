import ArgumentParser
import CanonicalJSON
import DeskStore
import RefundDesk
import RefundPolicy

/// `guichet check ID…`: what law and policy say.
struct CheckCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verdict, checks with their clauses, floor, missing facts.",
    discussion: "Exit code 1 when the one ticket asked about is refused.")

  @Argument(help: "The tickets.") var tickets: [TicketID] = []
  @Flag(help: "All tickets of the desk, closed ones too.") var all = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard tickets.isEmpty == all else {
      throw ValidationError("Name the tickets, or say --all.")
    }
  }

  func run(in session: inout Session) throws {
    try session.requirePolicy()
    var refused = 0
    try session.forEachDossier(of: tickets, all: all) { session, file in
      guard let judgement = session.desk.judge(file, at: session.now) else { return }
      if judgement.verdict == .refused { refused += 1 }
      if session.json {
        session.output.json { judgement.write(to: &$0, ticket: file.ticket.id) }
      } else {
        session.output.line(session.clean(file.ticket.id.rawValue))
        for line in JudgementText(judgement, session).lines { session.output.line(line) }
        session.output.line()
      }
    }
    if !all, tickets.count == 1, refused == 1 { throw ExitStatus.negative.code }
  }
}
