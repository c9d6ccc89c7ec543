import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet message ID TEXT`: writes to the customer, through the outbox.
struct MessageCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Write to the customer.",
    discussion: "The message lies in the desk's outbox once the grace period is over.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The words; - reads them from standard input.") var text: String
  @Option(help: ArgumentHelp("How it goes.", valueName: "channel")) var channel = "email"
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let words = try StandardInput.words(text)
    try session.perform(
      .send(words, channel: ContactChannel(rawValue: channel)), on: ticket, action)
  }
}
