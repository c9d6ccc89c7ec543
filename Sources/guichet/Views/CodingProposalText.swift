import Advice
import Phrases
import RefundDesk

/// A proposal for a ticket's coding as lines of text.
struct CodingProposalText {
  private let proposal: CodingProposal
  private let ticket: TicketID
  private let phrases: Phrases

  init(_ proposal: CodingProposal, _ ticket: TicketID, _ phrases: Phrases) {
    self.proposal = proposal
    self.ticket = ticket
    self.phrases = phrases
  }

  var lines: [String] {
    var lines = [ticket.rawValue]
    let (now, then) = (proposal.now, proposal.proposed)
    lines.append(
      part(.order, phrases.orderWord, now.order?.rawValue, then.order?.rawValue))
    lines.append(part(.lines, phrases.linesWord, phrases.text(now.lines), phrases.text(then.lines)))
    lines.append(
      part(.reason, phrases.reasonWord, phrases.name(now.reason), phrases.name(then.reason)))
    lines.append(
      part(
        .wants, phrases.wishWord, now.wants.map { phrases.name($0) },
        then.wants.map { phrases.name($0) }))
    lines += proposal.unknownOrders.map { "  " + phrases.orderNotFound($0) }
    let command = proposal.isChange ? phrases.applyWith(command) : phrases.readsAsCoded
    return lines + ["  " + command]
  }

  private func part(
    _ part: Evidence.Part, _ label: String, _ now: String?, _ then: String?
  ) -> String {
    "  " + phrases.proposed(label, now: now, then: then, words: proposal.words(for: part))
  }

  /// The command that applies the proposal.
  private var command: String {
    let (now, then) = (proposal.now, proposal.proposed)
    var words = ["guichet recode \(ticket.rawValue)"]
    if let order = then.order, order != now.order { words.append("--order \(order.rawValue)") }
    if then.reason != now.reason { words.append("--reason \(then.reason.rawValue)") }
    if let wish = then.wants, wish != now.wants { words.append("--wants \(wish.rawValue)") }
    if then.lines != now.lines, !then.lines.isEmpty {
      words.append(
        "--lines " + then.lines.map { "\($0.line.rawValue):\($0.quantity)" }.joined(separator: " "))
    }
    return words.joined(separator: " ")
  }
}
