import RefundDesk
import RefundPolicy

/// Everything that may be done for a case. What is not permitted is not among it.
struct Candidates {
  let judgement: Judgement
  let facts: CaseFacts
  let costs: CaseCosts
  let inputs: AdviceInputs
  let isSecondFailure: Bool

  func all() -> [Draft] {
    var drafts = judgement.allowed.flatMap(candidates)
    for allowed in judgement.alternatives {
      drafts += candidates(allowed).map {
        var draft = $0
        draft.needsOtherChoice = true
        return draft
      }
    }
    if judgement.floor == nil, judgement.verdict != .allowed { drafts.append(escalation) }
    return drafts
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
      draft.buysAgain = .returnReplacement
    case .repair:
      draft.sheet = costs.repair()
      draft.goodsBack = true
      draft.accept = allowed.due ? nil : .acceptRepair
    case .discount: return allowed.due ? [dueReduction(draft)] : discounts(draft, allowed)
    case .credit, .giftCard: draft = credit(draft, allowed)
    case .points: return []
    case .cancel: draft.sheet = costs.cancel()
    case .orderChange:
      draft.sheet = costs.orderChange()
      draft.amount = judgement.difference ?? zero
    case .redo: draft.sheet = costs.repair()
    case .information: draft.sheet = costs.orderChange()
    case .decline: draft.sheet = costs.decline()
    }
    return [draft]
  }

  /// A refund with the goods back; with points on top; and without the goods where keeping them is a
  /// gesture of the policy.
  private func refunds(_ base: Draft) -> [Draft] {
    var draft = base
    draft.sheet = costs.refund()
    draft.goodsBack = true
    var list = [draft]
    if let points = judgement.bonusPoints ?? gesturePoints {
      var more = draft
      more.due = false
      more.with = [.points]
      more.points = points
      more.sheet.add(.points, costs.points(points))
      more.buysAgain = .returnPoints
      list.append(more)
    }
    if judgement.gestures.contains(where: { $0.sort == .keepItem }) {
      var keep = draft
      keep.due = false
      keep.goodsBack = false
      keep.sheet = costs.refundWithoutReturn()
      keep.buysAgain = .returnKeep
      list.append(keep)
    }
    return list
  }

  private var gesturePoints: Int? {
    judgement.gestures.first { $0.sort == .points }?.points
  }

  /// A lower price that the law grants: how much is for the customer and the shop to agree.
  private func dueReduction(_ base: Draft) -> Draft {
    var draft = base
    draft.sheet = costs.discount(Fraction(1, over: 2))
    draft.goodsBack = false
    return draft
  }

  private func discounts(_ base: Draft, _ allowed: AllowedResolution) -> [Draft] {
    guard !isSecondFailure, let price = judgement.price else { return [] }
    let rows = judgement.gestures.filter { $0.sort == .discount }
    return rows.flatMap { row in
      row.rates.compactMap { rate -> Draft? in
        guard let share = try? price.scaled(by: rate) else { return nil }
        let units = min(share.minorUnits, row.cap ?? share.minorUnits)
        var draft = base
        draft.share = rate
        draft.goodsBack = false
        draft.amount = Money(units, price.currency)
        draft.sheet = costs.discount(part(units, of: price))
        draft.accept = rate >= .percent(25) ? .acceptDiscount : .acceptSmallDiscount
        draft.clauses = [row.head.clause]
        return draft
      }
    }
  }

  private func part(_ units: Int64, of price: Money) -> Fraction {
    price.isZero ? .zero : Fraction(units, over: price.minorUnits)
  }

  private func credit(_ base: Draft, _ allowed: AllowedResolution) -> Draft {
    var draft = base
    let amount = allowed.amount ?? .zero(facts.currency)
    let bonus = allowed.bonus.map { part($0.minorUnits, of: amount) } ?? .zero
    draft.sheet = costs.credit(bonus: bonus)
    draft.goodsBack = true
    draft.bonus = allowed.bonus
    draft.accept = allowed.kind == .credit ? .acceptCredit : .acceptGiftCard
    draft.buysAgain = .returnCredit
    return draft
  }

  private var escalation: Draft {
    Draft(action: .escalate, sheet: costs.escalate(), amount: .zero(facts.currency))
  }
}
