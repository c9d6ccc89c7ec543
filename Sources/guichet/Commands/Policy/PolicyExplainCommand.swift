import ArgumentParser
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet policy explain ID`: the rights found, those not found, and why.
struct PolicyExplainCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a ticket: rights found, rights not found, and why.")

  @Argument(help: "The ticket.") var ticket: TicketID
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.requirePolicy()
    let file = try session.asking { () throws(DeskFault) in try session.desk.dossier(ticket) }
    guard let judgement = session.desk.judge(file, at: session.now) else { return }
    let text = PolicyExplanation(judgement, language: session.phrases.language).text
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      session.output.line(session.clean(String(line)))
    }
  }
}
