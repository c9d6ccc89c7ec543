import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet resume ID`: goes on without waiting any longer.
struct ResumeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on without waiting for the customer any longer.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.resume, on: ticket, action)
  }
}
