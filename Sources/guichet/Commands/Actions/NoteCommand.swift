import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet note ID TEXT`: writes something down for colleagues.
struct NoteCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write something down for colleagues.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The words; - reads them from standard input.") var text: String
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    try session.perform(.note(try StandardInput.words(text)), on: ticket, action)
  }
}
