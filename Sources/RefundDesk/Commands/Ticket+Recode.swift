extension Ticket {
  /// What comes of putting right what the request says.
  ///
  /// The context's balance is that of the order named in the new coding. A ticket from which something
  /// was given keeps its order and lines: what was given is counted against them.
  func recode(_ coding: Coding, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    if conversation == .closed { throw .closed }
    if awaitingApproval != nil { throw .awaitingApproval }
    if coding == self.coding { throw .codingUnchanged }
    if coding.order != order, decisions.contains(where: { $0.life.counts }) {
      throw .orderDecided
    }
    try checkPlaces(of: coding, context.balance)
    return [.recoded(to: coding, was: self.coding)]
  }

  /// The lines named must be the order's, each once, and no more of them than were bought.
  private func checkPlaces(of coding: Coding, _ balance: OrderBalance?) throws(Refusal) {
    let kept = coding.order == order && coding.lines == lines && coding.wanted == wanted
    guard !kept else { return }
    if coding.order != nil, balance?.order.id != coding.order { throw .unknownOrder(coding.order) }
    guard let balance else {
      if coding.lines.isEmpty, coding.wanted.isEmpty { return }
      throw .noOrder
    }
    var seen: Set<LineID> = []
    for piece in coding.lines {
      guard let line = balance.order.line(piece.line) else { throw .unknownLine(piece.line) }
      guard seen.insert(piece.line).inserted else { throw .lineNamedTwice(piece.line) }
      guard piece.quantity <= line.quantity else {
        throw .quantityExceeds(piece.line, asked: piece.quantity, bought: line.quantity)
      }
    }
    for wish in coding.wanted where balance.order.line(wish.line) == nil {
      throw .unknownLine(wish.line)
    }
  }
}
