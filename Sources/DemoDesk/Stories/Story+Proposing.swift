import RefundDesk

extension Story {
  /// What the desk comes to on a request; nil where it only answers.
  mutating func proposal(
    for casework: Casework, _ scene: Scene, by person: Person, at time: Timestamp
  ) -> Proposal? {
    let ticket = casework.ticket
    guard let balance = casework.balance else { return nil }
    if isRefused(casework) { return Proposal([.decline(clauses: [clause(casework)])]) }
    switch ticket.wants {
    case .cancel: return cancellation(balance)
    case .orderChange: return exchange(casework, scene) { .orderChange($0, difference: $1) }
    case .replacement where random.chance(76):
      return exchange(casework, scene) { .replacement($0, difference: $1) }
    case .repair where random.chance(72): return Proposal([.repair(ticket.lines)])
    case .discount: return discount(casework, balance)
    case .credit: return credit(casework, balance, by: person, at: time)
    case .information: return Proposal([.points(random.pick([50, 100, 200]))])
    case nil where random.chance(30): return discount(casework, balance)
    default: break
    }
    let isRegret = ticket.reason == .changeOfMind || ticket.reason == .wrongSize
    if isRegret, random.chance(9) { return credit(casework, balance, by: person, at: time) }
    return refund(casework, balance)
  }

  private func isRefused(_ casework: Casework) -> Bool {
    let ticket = casework.ticket
    guard ticket.reason == .changeOfMind || ticket.reason == .wrongSize, ticket.wants != .cancel,
      ticket.wants != .orderChange
    else { return false }
    if hasFlag("personalised", casework) || ticket.facts["unsealed_hygiene"] != nil { return true }
    guard let delivered = casework.order.delivered else { return false }
    return clock.day(ticket.received).days(since: delivered) > 33
  }

  private func hasFlag(_ flag: String, _ casework: Casework) -> Bool {
    casework.ticket.lines.contains { casework.order.line($0.line)?.flags.contains(flag) ?? false }
  }

  /// The clause of the shop's terms that a refusal rests on.
  private func clause(_ casework: Casework) -> String {
    if hasFlag("personalised", casework) { return "Art. 7.5 ; L221-28 3°" }
    return casework.ticket.facts["unsealed_hygiene"] != nil ? "Art. 7.6 ; L221-28 5°" : "Art. 7.1"
  }

  private mutating func refund(_ casework: Casework, _ balance: OrderBalance) -> Proposal? {
    let ticket = casework.ticket
    let whole = casework.order.lines.allSatisfy { line in
      ticket.lines.contains { $0.line == line.id && $0.quantity >= line.quantity }
    }
    guard let full = try? balance.fullRefund(of: ticket.lines, withShipping: whole), !full.isEmpty
    else { return nil }
    let keeps = Story.sum(full) < 2_500 || ticket.reason == .notDelivered || ticket.reason == .late
    guard ticket.reason == .defective || ticket.reason == .missingPart, random.chance(24) else {
      return Proposal([.refund(full, to: .original, goodsBack: !keeps)])
    }
    let cents = Story.sum(full) * Int64(random.pick([20, 30, 40, 50])) / 100
    guard let amounts = part(of: casework, balance, cents) else { return nil }
    return Proposal([.refund(amounts, to: .original, goodsBack: false)])
  }

  private mutating func discount(_ casework: Casework, _ balance: OrderBalance) -> Proposal? {
    guard let rest = try? balance.remaining(over: casework.ticket.lines) else { return nil }
    let amount = rest.minorUnits * Int64(random.pick([10, 15, 20, 30])) / 100
    guard let amounts = part(of: casework, balance, amount) else { return nil }
    return Proposal([.discount(amounts, to: .original)])
  }

  /// Part of the price, rounded down to half a euro.
  private func part(
    of casework: Casework, _ balance: OrderBalance, _ cents: Int64
  ) -> [AttributedAmount]? {
    let rounded = max(100, cents / 50 * 50)
    return try? balance.refund(Money(rounded, balance.order.currency), over: casework.ticket.lines)
  }

  private mutating func credit(
    _ casework: Casework, _ balance: OrderBalance, by person: Person, at time: Timestamp
  ) -> Proposal? {
    let ticket = casework.ticket
    guard let paid = try? balance.fullRefund(of: ticket.lines, withShipping: false), !paid.isEmpty
    else { return nil }
    let bonus = min(3_000, (Story.sum(paid) + 5) / 10)
    let resolution = Resolution.credit(
      paid: paid, bonus: Money(bonus, balance.order.currency),
      expires: clock.day(time).adding(months: 24))
    let words = Consent.words(ticket.language)
    let consent = Consent(
      textShown: words.shown, channel: ticket.channel, at: time, by: person.id,
      answer: random.pick(words.answers))
    return Proposal([resolution], consent: consent)
  }

  private func cancellation(_ balance: OrderBalance) -> Proposal? {
    let all = balance.order.lines.map { TicketLine(line: $0.id, quantity: $0.quantity) }
    guard let amounts = try? balance.fullRefund(of: all, withShipping: true), !amounts.isEmpty
    else {
      return nil
    }
    return Proposal([.cancel(amounts, to: .original)])
  }

  private func exchange(
    _ casework: Casework, _ scene: Scene, _ make: ([Replacement], Money) -> Resolution
  ) -> Proposal? {
    let sent = casework.ticket.lines.compactMap { piece -> Replacement? in
      guard let line = casework.order.line(piece.line) else { return nil }
      let wanted = casework.ticket.wanted.first { $0.line == piece.line }?.sku
      return Replacement(line: line.id, quantity: piece.quantity, sku: wanted ?? line.sku)
    }
    // The variants of an article cost the same.
    return Proposal([make(sent, .zero(casework.order.currency))])
  }
}
