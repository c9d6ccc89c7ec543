import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet take ID`: takes a ticket for oneself.
struct TakeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take a ticket for yourself.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.take, on: ticket, action)
  }
}
