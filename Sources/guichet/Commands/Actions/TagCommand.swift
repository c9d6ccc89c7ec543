import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet tag ID TAG`: puts a mark on a ticket, or takes it off.
struct TagCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Put a mark on a ticket, or take it off.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The mark.") var tag: String
  @Flag(help: "Take it off.") var remove = false
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(remove ? .untag(tag) : .tag(tag), on: ticket, action)
  }
}
