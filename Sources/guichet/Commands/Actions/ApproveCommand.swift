import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet approve ID`: a supervisor's yes to a colleague's decision.
struct ApproveCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Say yes to a colleague's decision.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.approve, on: ticket, action)
  }
}
