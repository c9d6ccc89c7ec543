import RefundDesk

extension DemoTeller {
  /// What the desk has done so far about an open request.
  mutating func work(on ticket: inout Ticket, _ order: Order) {
    let age = desk.now.seconds(since: ticket.received)
    if random.chance(6) { ticket.tags = [random.pick(["urgent", "vip", "gift"])] }
    guard age > 3600, random.chance(58) else { return }
    let agent = random.pick(DemoSettings.agents)
    ticket.owner = agent
    ticket.conversation = .open
    let words = DemoWords.of(ticket.language)
    let first = ticket.received.adding(seconds: min(age / 2, Int64(random.number(1800...86_400))))
    if random.chance(30) {
      ticket.notes = [Note(at: first, by: agent, text: random.pick(words.notes))]
    }
    if random.chance(25) { ticket.goods = random.pick([.withCustomer, .inTransit, .received]) }
    if proposeAboveLimit(&ticket, order, agent, at: first) { return }
    guard random.chance(62) else { return }
    ticket.messages.append(
      Message(at: first, from: .desk(agent), channel: .email, text: random.pick(words.replies)))
    if random.chance(45) {
      let day = random.chance(60) ? today.adding(days: random.number(1...6)) : nil
      ticket.conversation = .waiting(until: day)
    } else if random.chance(55) {
      let second = first.adding(seconds: max(60, desk.now.seconds(since: first) / 2))
      ticket.messages.append(
        Message(at: second, from: .customer, channel: .email, text: random.pick(words.reminders)))
    }
  }

  /// A refund above its agent's limit that waits for a supervisor.
  private mutating func proposeAboveLimit(
    _ ticket: inout Ticket, _ order: Order, _ agent: AgentID, at time: Timestamp
  ) -> Bool {
    let amounts = wholeLines(of: ticket, order)
    let total = amounts.reduce(0) { $0 + $1.amount.minorUnits }
    guard total > 15_000, random.chance(60) else { return false }
    let decision = Decision(
      resolutions: [.refund(amounts, to: .original, goodsBack: true)], at: time, by: agent)
    ticket.decisions = [DecisionRecord(decision, life: .awaitingApproval)]
    return true
  }

  /// The price of all units of the request's lines.
  func wholeLines(of ticket: Ticket, _ order: Order) -> [AttributedAmount] {
    ticket.lines.compactMap { piece in
      guard let line = order.line(piece.line), let total = try? line.total(), total.isPositive
      else { return nil }
      return AttributedAmount(.line(line.id), total, quantity: line.quantity)
    }
  }

  /// How a request of the past ended.
  mutating func close(_ ticket: inout Ticket, _ order: Order, _ customer: Customer) {
    let agent = random.pick(DemoSettings.agents)
    let wait = Int64(
      random.pick(weighted: [(6, 30), (26, 35), (75, 20), (150, 10), (260, 5)]) * 3600)
    let time = min(
      ticket.received.adding(seconds: wait + Int64(random.number(0...7200))),
      desk.now.adding(seconds: -600))
    ticket.owner = agent
    ticket.conversation = .closed
    let words = DemoWords.of(ticket.language)
    ticket.messages.append(
      Message(at: time, from: .desk(agent), channel: .email, text: random.pick(words.replies)))
    var decision = Decision(resolutions: ending(of: ticket, order), at: time, by: agent)
    decision.clauses = ["CGV 5.1"]
    if decision.resolutions.contains(where: { $0.kind == .credit }) {
      decision.consent = consent(in: ticket.language, at: time, by: agent)
    }
    let paidOut = time.adding(seconds: Int64(random.number(3600...172_800)))
    let life: DecisionLife =
      paidOut < desk.now ? .executed(at: paidOut) : .decided(approvedBy: nil)
    ticket.decisions = [DecisionRecord(decision, life: life)]
    if decision.resolutions.contains(where: { $0.kind == .refund }) {
      ticket.goods = random.pick(weighted: [(.accepted, 80), (.notExpected, 20)])
    }
  }

  private mutating func ending(of ticket: Ticket, _ order: Order) -> [Resolution] {
    let amounts = wholeLines(of: ticket, order)
    guard let first = amounts.first else { return [.decline(clauses: ["CGV 5.5"])] }
    let kind = random.pick(
      weighted: [
        (ResolutionKind.refund, 58), (.replacement, 18), (.discount, 9), (.credit, 9),
        (.decline, 6),
      ])
    switch kind {
    case .replacement:
      guard let line = order.lines.first else { break }
      let sku = ticket.wanted.first?.sku ?? line.sku
      return [
        .replacement(
          [Replacement(line: line.id, quantity: max(1, line.quantity), sku: sku)],
          difference: .zero(.eur))
      ]
    case .discount:
      let part = Money(first.amount.minorUnits / 5, .eur)
      guard part.isPositive else { break }
      return [.discount([AttributedAmount(first.part, part)], to: .original)]
    case .credit:
      let bonus = Money(amounts.reduce(0) { $0 + $1.amount.minorUnits } / 10, .eur)
      return [.credit(paid: amounts, bonus: bonus, expires: today.adding(months: 12))]
    case .decline: return [.decline(clauses: ["CGV 5.4"])]
    default: break
    }
    let shipping =
      order.shipping.isPositive && order.lines.count == 1
      ? [AttributedAmount(.shipping, order.standardShipping ?? order.shipping)] : []
    return [.refund(amounts + shipping, to: .original, goodsBack: ticket.reason != .notDelivered)]
  }

  /// A recorded agreement to a credit.
  func consent(in language: Language, at time: Timestamp, by agent: AgentID) -> Consent {
    Consent(
      textShown: language == .fr
        ? "Un remboursement vous est dû. Acceptez-vous un avoir à la place, majoré de 10\u{202F}%\u{202F}?"
        : "You are owed a refund. Do you agree to a store credit instead, with 10 % on top?",
      channel: .email, at: time, by: agent,
      answer: language == .fr ? "Oui, l’avoir me va." : "Yes, a credit is fine.")
  }
}
