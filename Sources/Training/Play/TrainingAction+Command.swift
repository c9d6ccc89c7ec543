import RefundDesk

extension TrainingAction {
  /// The action that a command of the console comes to in a script; nil for what scripts have no word
  /// for and the score does not look at.
  init?(_ command: Command, _ scenario: Scenario) {
    switch command {
    case .take: self = .take
    case .note(let text), .tag(let text): self = .note(text)
    case .send(let text, _): self = .message(text)
    case .enterFact(let name, let value?): self = .fact(name: name, value)
    case .moveGoods(let goods): self = .goods(goods)
    case .undo: self = .undo
    case .reopen(let why): self = .reopen(why)
    case .wait(let day?): self = .followUp(day, "")
    case .resolve(let proposal):
      guard let words = ResolveWords(proposal) else { return nil }
      self = .resolve(words)
    default: return nil
    }
  }
}

extension ResolveWords {
  /// The words of a proposal.
  init?(_ proposal: Proposal) {
    guard let first = proposal.resolutions.first else { return nil }
    self.init(first.kind)
    consent = proposal.consent.map { $0.answer ?? "" }
    because = proposal.override
    for case .points(let count) in proposal.resolutions { points = count }
    lines = first.lines
    switch first {
    case .refund(let amounts, let to, let goodsBack):
      take(amounts, to)
      keepsGoods = !goodsBack
    case .discount(let amounts, let to), .cancel(let amounts, let to): take(amounts, to)
    case .credit(let amounts, _, _), .giftCard(let amounts): take(amounts, .original)
    case .replacement(let goods, _), .orderChange(let goods, _): sku = goods.first?.sku
    case .repair, .redo, .points, .decline: break
    }
  }

  private mutating func take(_ amounts: [AttributedAmount], _ to: RefundMeans) {
    amount = amounts.first.flatMap { first in
      try? Money.sum(amounts.map(\.amount), in: first.amount.currency)
    }
    lines = amounts.compactMap { entry in
      guard case .line(let line) = entry.part else { return nil }
      return TicketLine(line: line, quantity: max(1, entry.quantity))
    }
    if case .method(let id) = to { means = id }
  }
}
