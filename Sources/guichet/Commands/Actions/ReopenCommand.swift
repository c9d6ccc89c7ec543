import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet reopen ID WHY`: begins again on a closed ticket.
struct ReopenCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Begin again on a closed ticket, with the reason.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The reason.") var why: String
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.reopen(why), on: ticket, action)
  }
}
