import ArgumentParser
import DeskStore
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
    guard let value else { return }
    _ = try parsed(value)
  }

  func run(in session: inout Session) throws {
    try session.perform(
      .enterFact(name: name, try value.map(parsed)), on: ticket, action)
  }

  /// The value in the form that the fact has.
  private func parsed(_ text: String) throws -> FactValue {
    if CaseFlag(rawValue: name) != nil { return .flag(try flag(text)) }
    guard let fact = FactName(rawValue: name) else {
      let known = (FactName.allCases.map(\.rawValue) + CaseFlag.allCases.map(\.rawValue)).sorted()
      throw ValidationError(
        "There is no fact '\(name)'. There is: \(known.joined(separator: ", ")).")
    }
    switch fact.kind {
    case .yesNo: return .flag(try flag(text))
    case .money, .count, .rate:
      guard let number = Int64(text) else {
        throw ValidationError("\(name) is a whole number (money in minor units), not '\(text)'.")
      }
      return .number(number)
    case .day:
      guard Day(iso: text) != nil else {
        throw ValidationError("\(name) is a day such as 2026-11-22, not '\(text)'.")
      }
      return .text(text)
    case .word(let words):
      guard words.isEmpty || words.contains(text) else {
        throw ValidationError("\(name) is one of \(words.joined(separator: ", ")), not '\(text)'.")
      }
      return .text(text)
    }
  }

  private func flag(_ text: String) throws -> Bool {
    switch text.lowercased() {
    case "yes", "oui", "true": return true
    case "no", "non", "false": return false
    default: throw ValidationError("\(name) is yes or no, not '\(text)'.")
    }
  }
}
