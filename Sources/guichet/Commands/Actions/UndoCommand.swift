import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet undo ID`: takes back the last step.
struct UndoCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last step.",
    discussion: """
      Within the desk's grace period nothing has left yet and the decision is simply undone; after it \
      the undo is a compensating entry that says so.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.undo, on: ticket, action)
  }
}
