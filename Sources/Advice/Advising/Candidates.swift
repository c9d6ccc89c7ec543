import RefundDesk
import RefundPolicy

/// Everything that may be done for a case. What is not permitted is not among it.
struct Candidates {
  let judgement: Judgement
  let facts: CaseFacts
  let costs: CaseCosts
  let inputs: AdviceInputs
  let isSecondFailure: Bool
  let shelf: Shelf

  func all() -> [Draft] {
    var drafts = judgement.allowed.flatMap(candidates)
    for allowed in judgement.alternatives {
      drafts += candidates(allowed).map {
        var draft = $0
        draft.needsOtherChoice = true
        return draft
      }
    }
    drafts = possible(drafts)
    if judgement.floor == nil, judgement.verdict != .allowed { drafts.append(escalation) }
    return askedAgain(drafts).map(asOffer)
  }

  /// A no saves nothing where the policy grants the thing to whoever asks for it in another way: who is
  /// told no asks again. Prudently all of them do, as with a credit that is not spent.
  private func askedAgain(_ drafts: [Draft]) -> [Draft] {
    let granted = drafts.filter { draft in
      draft.with.isEmpty && draft.accept == nil && draft.goodsBack != false
        && [.refund, .replacement, .cancel].contains(draft.kind)
    }
    let wish = granted.first { $0.kind == judgement.asked } ?? granted.first
    guard let wish else { return drafts }
    return drafts.map { draft in
      guard draft.kind == .decline || draft.action == .escalate else { return draft }
      var no = draft
      no.sheet.add(.askedAgain, inputs.fraction(.askAgain) * wish.sheet.total)
      return no
    }
  }

  /// Without goods that cannot be sent; a remedy that is due stays where it would be the only one.
  private func possible(_ drafts: [Draft]) -> [Draft] {
    guard shelf.sending != .possible else { return drafts }
    let otherDue = drafts.contains { $0.due && $0.kind != .replacement }
    return drafts.compactMap { draft in
      guard draft.kind == .replacement || draft.kind == .orderChange else { return draft }
      if shelf.sending == .otherVariant {
        var other = draft
        other.needsOtherChoice = true
        return other
      }
      return draft.due && !otherDue ? draft : nil
    }
  }

  /// What takes the place of a remedy that is due needs the customer's recorded agreement, unless it is
  /// what the customer asked for, in goods or work.
  private func asOffer(_ draft: Draft) -> Draft {
    guard let floor = judgement.floor, let kind = draft.kind, !floor.remedies.contains(kind) else {
      return draft
    }
    var offer = draft
    offer.needsConsent = !(kind == judgement.asked && kind.isInKind)
    return offer
  }

  private func candidates(_ allowed: AllowedResolution) -> [Draft] {
    let zero = Money.zero(facts.currency)
    var draft = Draft(
      action: .resolve(allowed.kind), sheet: CostSheet(), due: allowed.due,
      amount: allowed.amount ?? zero, needsConsent: allowed.needsConsent, clauses: allowed.clauses)
    switch allowed.kind {
    case .refund: return refunds(draft)
    case .replacement:
      draft.sheet = costs.replacement()
      draft.amount = judgement.difference ?? zero
      draft.goodsBack = true
      draft.accept = allowed.due ? nil : .acceptReplacement
      draft.buysAgain = [.returnReplacement]
      return dueWithPoints(draft)
    case .repair:
      draft.sheet = costs.repair()
      draft.goodsBack = true
      draft.accept = allowed.due ? nil : .acceptRepair
      return dueWithPoints(draft)
    case .discount: return allowed.due ? [dueReduction(draft)] : discounts(draft, allowed)
    case .credit, .giftCard:
      guard draft.amount.isPositive else { return [] }
      draft = credit(draft, allowed)
    case .points: return [pointsAlone(draft)].compactMap { $0 }
    case .cancel: draft.sheet = costs.cancel()
    case .orderChange:
      draft.sheet = costs.orderChange()
      draft.amount = judgement.difference ?? zero
    case .redo:
      draft.sheet = costs.redo()
      draft.accept = .acceptRedo
    case .information: draft.sheet = costs.orderChange()
    case .decline: draft.sheet = costs.decline()
    }
    return [draft]
  }

  private var escalation: Draft {
    Draft(action: .escalate, sheet: costs.escalate(), amount: .zero(facts.currency))
  }
}
