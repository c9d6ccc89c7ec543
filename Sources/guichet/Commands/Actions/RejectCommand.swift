import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet reject ID WHY`: a supervisor's no to a colleague's decision.
struct RejectCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Say no to a colleague's decision, with the reason.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The reason.") var why: String
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.reject(why), on: ticket, action)
  }
}
