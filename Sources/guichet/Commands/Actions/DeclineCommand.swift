import ArgumentParser
import DeskStore
import RefundDesk
import RefundPolicy

/// `guichet decline ID`: says no, with the clauses that say so.
struct DeclineCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Say no, with the clauses that say so.",
    discussion: "Refused where the law or the policy grants something.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(help: ArgumentHelp("Why it goes against the verdict.", valueName: "reason"))
  var override: String?
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let file = try session.asking { () throws(DeskFault) in try session.desk.dossier(ticket) }
    let against = session.desk.judge(file, at: session.now)?.ruling.against ?? []
    try session.perform(
      .resolve(Proposal([.decline(clauses: against)], override: override)), on: ticket, action,
      expecting: file.ticket.version)
  }
}
