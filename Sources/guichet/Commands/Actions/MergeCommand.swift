import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet merge A B`: A is a duplicate of B.
struct MergeCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Say that a ticket is a duplicate of another.",
    discussion: """
      The duplicate is closed, its clocks stop, and reports count the two once. Nothing of it is moved \
      or lost: undo separates them again.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The duplicate.") var ticket: TicketID
  @Argument(help: "The ticket that goes on.") var into: TicketID
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.merge(into: into), on: ticket, action)
  }
}
