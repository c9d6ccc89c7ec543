import Advice
import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet suggest ID…`: what may be done, ranked, with every term of the arithmetic.
struct SuggestCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Ranked resolutions with every term of the arithmetic.",
    discussion: "What is due by law stands first; nothing that is forbidden is listed.")

  @Argument(help: "The tickets.") var tickets: [TicketID] = []
  @Flag(help: "All tickets of the desk, closed ones too.") var all = false
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard tickets.isEmpty == all else {
      throw ValidationError("Name the tickets, or say --all.")
    }
  }

  func run(in session: inout Session) throws {
    let experience = try session.asking { () throws(DeskFault) in try session.desk.experience() }
    let counsel = Counsel(try session.judge(), experience)
    let (json, language) = (session.json, session.phrases.language)
    _ = try session.printEach(of: tickets, all: all) { file, output in
      let opinion = counsel.opinion(on: file)
      if json {
        output.json { opinion.write(to: &$0, ticket: file.ticket.id) }
      } else {
        output.line(clean(file.ticket.id.rawValue))
        for (index, suggestion) in opinion.suggestions.enumerated() {
          let why = suggestion.why(asked: opinion.judgement.asked)[language]
          output.line(clean("  \(index + 1). \(why)"))
        }
        output.line("  " + opinion.casesLike.sentence[language])
        output.line()
      }
    }
  }
}
