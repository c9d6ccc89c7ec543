import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases
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
    let judge = try session.judge()
    let (json, phrases) = (session.json, session.phrases)
    let lines = CheckLines()
    let verdicts = try session.printEach(of: tickets, all: all, .forJudging) { file, output in
      let judgement = judge.judgement(of: file)
      if json {
        output.json { judgement.write(to: &$0, ticket: file.ticket.id, lines: lines) }
      } else {
        output.line(clean(file.ticket.id.rawValue))
        for line in JudgementText(judgement, phrases).lines { output.line(line) }
        output.line()
      }
      return judgement.verdict
    }
    if !all, verdicts == [.refused] { throw ExitStatus.negative.code }
  }
}
