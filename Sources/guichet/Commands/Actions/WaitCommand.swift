import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet wait ID [--until DAY]`: leaves the next word to the customer.
struct WaitCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait", abstract: "Leave the next word to the customer.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Option(help: ArgumentHelp("Look again from that day on.", valueName: "day")) var until: Day?
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.wait(until: until), on: ticket, action)
  }
}
