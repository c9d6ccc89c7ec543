import Phrases
import RefundDesk
import Terminal

/// The lines that stay above a ticket's text.
enum TicketHead {
  /// Who asks: name, what kind of customer, and the number where no title above says it.
  static func names(
    _ pane: TicketPane, _ row: QueueRow?, _ phrases: Phrases, isTitled: Bool
  ) -> StyledLine {
    var line = StyledLine()
    if !isTitled {
      line.append(CleanText(pane.id.rawValue).text, Style(.textHeading))
      line.append("  ")
    }
    let customer = pane.file?.dossier.customer
    let raw = customer?.name ?? row?.customerName ?? phrases.unknownCustomer
    let name = CleanText(raw)
    // Before the name, which may be as long as its writer likes.
    if name.isFlagged {
      line.append("! " + phrases.hiddenCharacters, Style(.textFlagged))
      line.append(" ")
    }
    line.append(name.text, Style(.textStrong))
    let details = [customer?.segment, customer?.country].compactMap { $0 }
    if !details.isEmpty {
      line.append("  " + CleanText(details.joined(separator: " · ")).text, Style(.textMuted))
    }
    return line
  }

  /// What is asked, about which order.
  static func request(_ file: CaseFile, _ phrases: Phrases) -> StyledLine {
    let ticket = file.ticket
    var line = StyledLine()
    line.append(phrases.name(ticket.reason), Style(.textStrong))
    if let wish = ticket.wants { line.append(phrases.wants(wish)) }
    if let order = file.dossier.order {
      line.append(" · " + phrases.orderNumber(CleanText(order.id.rawValue).text))
      if let total = try? order.total() { line.append(" · " + phrases.money(total), Style(.money)) }
      if let day = order.delivered {
        line.append(" · " + phrases.deliveredOn(day), Style(.textMuted))
      } else {
        line.append(
          " · " + CleanText(phrases.name(order.status)).text, Style(.textMuted))
      }
    } else {
      line.append(" · " + phrases.noOrder, Style(.checkWarn))
    }
    return line
  }

  /// Conversation, goods and decision: three lives, never one status.
  static func lives(_ ticket: Ticket, _ phrases: Phrases) -> StyledLine {
    var line = StyledLine()
    let owner = ticket.owner.map { " (\(CleanText($0.rawValue).text))" } ?? ""
    let decision = ticket.standing.map { phrases.name($0.life) } ?? phrases.noDecision
    let lives = [
      (phrases.rowConversation, phrases.name(ticket.conversation) + owner),
      (phrases.rowGoods, phrases.name(ticket.goods)), (phrases.rowDecision, decision),
    ]
    for (index, (label, value)) in lives.enumerated() {
      line.append((index > 0 ? "  " : "") + label + " ", Style(.textMuted))
      line.append(value)
    }
    if !ticket.tags.isEmpty {
      line.append("  #" + CleanText(ticket.tags.joined(separator: " #")).text, Style(.link))
    }
    return line
  }
}
