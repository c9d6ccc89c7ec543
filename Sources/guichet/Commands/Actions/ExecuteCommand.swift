import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet execute ID`: what was decided has left the desk.
struct ExecuteCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "execute",
    abstract: "Say that what was decided has left the desk: paid, or sent.",
    discussion: """
      The clock of a refund is met by this, and not by the decision. Where several decisions wait for it, \
      the oldest is meant. undo takes it back.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(
    help: ArgumentHelp(
      "When it left, if not now: \"2026-11-20 17:00\" by the desk's clocks, or with a zone.",
      valueName: "time")) var at: MomentArgument?
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let moment = try at?.moment(session)
    try session.perform(.execute(at: moment), on: ticket, action)
  }
}
