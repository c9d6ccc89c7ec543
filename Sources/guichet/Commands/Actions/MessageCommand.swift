import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet message ID TEXT`: writes to the customer, through the outbox, or writes down what the
/// customer said.
struct MessageCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Write to the customer.",
    discussion: "The message lies in the desk's outbox once the grace period is over.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The words; - reads them from standard input.") var text: String
  @Option(help: ArgumentHelp("How it goes.", valueName: "channel")) var channel = "email"
  @Flag(help: "Write down what the customer said; nothing leaves the desk.")
  var fromCustomer = false
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let words = try StandardInput.words(text)
    let way = ContactChannel(rawValue: channel)
    try session.perform(
      fromCustomer ? .receive(words, channel: way) : .send(words, channel: way), on: ticket, action)
  }
}
