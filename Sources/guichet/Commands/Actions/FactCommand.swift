import ArgumentParser
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet fact ID NAME VALUE`: says what is known, with who said it and when.
struct FactCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "fact", abstract: "Say what is known of a ticket, or that it is unknown again.",
    discussion: """
      Facts that were found out win over those that the desk derives from its records. A fact that is \
      absent is unknown, never false.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The ticket.") var ticket: TicketID
  @Argument(help: "The fact, such as delivered_on, condition, photo or repair_failed.")
  var name: String
  @Argument(help: "yes, no, a number, a day or a word.") var value: String?
  @Flag(help: "Make it unknown again.") var forget = false
  @OptionGroup var action: ActionOptions
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard (value == nil) == forget else {
      throw ValidationError("Give a value, or say --forget.")
    }
    _ = try entry()
  }

  func run(in session: inout Session) throws {
    let entry = try entry()
    try session.perform(.enterFact(name: entry.name, entry.value), on: ticket, action)
  }

  /// The fact as the vocabulary knows it; `--forget` is the value `?`.
  private func entry() throws -> FactEntry {
    do throws(FactEntry.Problem) {
      return try FactEntry(name, value ?? "?")
    } catch {
      let words = Phrases(options.language ?? .en).problem(error)
      throw ValidationError(
        words + "\n\nThe facts: \(FactEntry.names.sorted().joined(separator: ", ")).")
    }
  }
}
