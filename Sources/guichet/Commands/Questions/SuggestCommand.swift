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
    try session.requirePolicy()
    try session.forEachDossier(of: tickets, all: all) { session, file in
      guard let judgement = session.desk.judge(file, at: session.now) else { return }
      let ranked = Suggestions.ranked(
        for: file, judgement, desk: session.desk, at: session.now)
      if session.json {
        session.output.json { json in
          json.member("ticket", file.ticket.id.rawValue)
          json.key("suggestions")
          json.array { json in
            for suggestion in ranked {
              json.object { suggestion.write(to: &$0, asked: judgement.asked) }
            }
          }
        }
      } else {
        print(ranked, of: file.ticket.id, asked: judgement.asked, in: &session)
      }
    }
  }

  private func print(
    _ ranked: [Suggestion], of ticket: TicketID, asked: ResolutionKind, in session: inout Session
  ) {
    session.output.line(session.clean(ticket.rawValue))
    for (index, suggestion) in ranked.enumerated() {
      let why = suggestion.why(asked: asked)[session.phrases.language]
      session.output.line(session.clean("  \(index + 1). \(why)"))
    }
    session.output.line()
  }
}
