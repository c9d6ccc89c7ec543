import Advice
import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases
import RefundDesk

/// `guichet read ID…`: what the customer's words propose. It applies nothing.
struct ReadCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Propose order, lines, reason and wish from the customer's words.",
    discussion: """
      The words that led to each proposal are shown; nothing is applied. `guichet recode` applies what \
      a person agrees with. Exit code 1 where there are no words to read.
      """)

  @Argument(help: "The tickets.") var tickets: [TicketID]
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    var isSilent = true
    let desk = session.desk
    for id in tickets {
      let file = try session.asking { () throws(DeskFault) in try desk.dossier(id) }
      let proposal = CodingProposal(file) { id in try? desk.order(id) }
      guard let proposal else {
        session.output.error(session.phrases.noWords(file.ticket.id.rawValue))
        continue
      }
      isSilent = false
      if session.json {
        session.output.json { proposal.write(to: &$0, ticket: file.ticket.id) }
      } else {
        let text = CodingProposalText(proposal, file.ticket.id, session.phrases)
        for line in text.lines { session.output.line(session.clean(line)) }
      }
    }
    session.output.flush()
    if isSilent { throw ExitStatus.negative.code }
  }
}
