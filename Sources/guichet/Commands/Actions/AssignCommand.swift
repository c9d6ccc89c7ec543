import ArgumentParser
import DeskStore
import RefundDesk

/// `guichet assign ID NAME`: gives a ticket to somebody, or back to the queue.
struct AssignCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give a ticket to somebody, or to nobody.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "Who gets it.") var name: AgentID?
  @Flag(help: "Give it back to the queue.") var nobody = false
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (name == nil) == nobody else {
      throw ValidationError("Name who gets the ticket, or say --nobody.")
    }
  }

  func run(in session: inout Session) throws {
    try session.perform(.assign(name), on: ticket, action)
  }
}
