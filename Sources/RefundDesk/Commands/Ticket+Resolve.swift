extension Ticket {
  /// What comes of a proposal: a decision, a decision that waits for a supervisor, or a refusal.
  ///
  /// In this order: may anybody decide now; does the proposal make sense by itself; is there enough
  /// left to give; does the law allow so little, and law and policy so much; may this person alone.
  func resolve(_ proposal: Proposal, in context: DeskContext) throws(Refusal) -> [TicketEvent] {
    if conversation == .closed { throw .closed }
    if awaitingApproval != nil { throw .awaitingApproval }
    if let owner, owner != context.person.id, !context.person.mayApprove { throw .ownedBy(owner) }
    try checkShape(proposal)
    try checkGoods(proposal, in: context)
    let against = try RulingGate(ticket: self, proposal: proposal, context: context).check()
    let life = try life(of: proposal, againstVerdict: against, in: context)
    let next: Conversation = life == .awaitingApproval ? .open : .closed
    return [
      .decisionMade(
        DecisionRecord(decision(of: proposal, in: context), life: life), conversation: next)
    ]
  }

  private func decision(of proposal: Proposal, in context: DeskContext) -> Decision {
    var decision = Decision(
      resolutions: proposal.resolutions, at: context.now, by: context.person.id)
    decision.verdict = context.ruling?.verdict
    decision.policy = context.ruling?.policy
    decision.consent = proposal.consent
    decision.override = proposal.override
    decision.creditNote = proposal.creditNote
    let granted = proposal.resolutions.compactMap { context.ruling?.allowance($0.kind)?.clauses }
    for clause in granted.joined() where !decision.clauses.contains(clause) {
      decision.clauses.append(clause)
    }
    return decision
  }

  /// At least one resolution, each kind once, and a no by itself.
  private func checkShape(_ proposal: Proposal) throws(Refusal) {
    guard let first = proposal.resolutions.first else { throw .nothingProposed }
    var seen: Set<ResolutionKind> = []
    for resolution in proposal.resolutions {
      let kind = resolution.kind
      if !seen.insert(kind).inserted { throw .badCombination(kind, kind) }
      if kind == .decline, proposal.resolutions.count > 1 {
        throw .badCombination(
          .decline, first.kind == .decline ? proposal.resolutions[1].kind : first.kind)
      }
      if case .points(let count) = resolution, count <= 0 { throw .nothingProposed }
    }
  }

  /// Enough money, enough goods.
  private func checkGoods(_ proposal: Proposal, in context: DeskContext) throws(Refusal) {
    let amounts = proposal.resolutions.flatMap(\.amounts)
    let lines = proposal.resolutions.flatMap(\.lines)
    guard !amounts.isEmpty || !lines.isEmpty else {
      if proposal.kinds.isDisjoint(with: Ticket.kindsWithContent) { return }
      throw .nothingRemains
    }
    guard let balance = context.balance else { throw .noOrder }
    try balance.check(amounts)
    for line in lines { try balance.check(line) }
    try checkStock(proposal, in: context)
  }

  /// The kinds that mean nothing without an amount or a line.
  private static let kindsWithContent: Set<ResolutionKind> = [
    .refund, .discount, .credit, .giftCard, .cancel, .replacement, .repair, .redo, .orderChange,
  ]

  private func checkStock(_ proposal: Proposal, in context: DeskContext) throws(Refusal) {
    for resolution in proposal.resolutions {
      let sent: [Replacement]
      switch resolution {
      case .replacement(let goods, _), .orderChange(let goods, _): sent = goods
      default: continue
      }
      for (sku, goods) in Dictionary(grouping: sent, by: \.sku).sorted(by: { $0.key < $1.key }) {
        let asked = goods.reduce(0) { $0 + $1.quantity }
        if let stock = context.stock[sku], stock < asked {
          throw .outOfStock(sku, asked: asked, stock: stock)
        }
      }
    }
  }

  /// Whether the person may decide it alone.
  ///
  /// Nobody approves what they proposed themselves; where the desk has no second person who could, a
  /// supervisor's own decision stands.
  private func life(
    of proposal: Proposal, againstVerdict: Bool, in context: DeskContext
  ) throws(Refusal) -> DecisionLife {
    let total = try worth(of: proposal)
    let overLimit = try isOver(context.person.limit, total)
    var ruled = false
    for rule in context.ruling?.approvals ?? [] where !rule.kinds.isDisjoint(with: proposal.kinds) {
      if let total, rule.from.currency == total.currency, total.minorUnits >= rule.from.minorUnits {
        ruled = true
      }
    }
    let person = context.person
    if againstVerdict, !person.mayApprove { return .awaitingApproval }
    guard overLimit || ruled else { return .decided(approvedBy: nil) }
    let alone = person.mayApprove && !context.hasAnotherApprover
    return alone ? .decided(approvedBy: nil) : .awaitingApproval
  }

  private func isOver(_ limit: Money?, _ total: Money?) throws(Refusal) -> Bool {
    guard let limit, let total else { return false }
    return limit.currency != total.currency || total.minorUnits > limit.minorUnits
  }

  /// Everything of a proposal that costs money: amounts and bonus.
  private func worth(of proposal: Proposal) throws(Refusal) -> Money? {
    var parts = proposal.resolutions.flatMap(\.amounts).map(\.amount)
    for case .credit(_, let bonus, _) in proposal.resolutions { parts.append(bonus) }
    guard let first = parts.first else { return nil }
    do throws(MoneyError) { return try Money.sum(parts, in: first.currency) } catch {
      throw .money(error)
    }
  }
}
