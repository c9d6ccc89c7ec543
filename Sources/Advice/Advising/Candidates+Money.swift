import RefundDesk
import RefundPolicy

extension Candidates {
  /// A refund with the goods back; with points on top; and without the goods where keeping them is a
  /// gesture of the policy.
  func refunds(_ base: Draft) -> [Draft] {
    var draft = base
    draft.sheet = costs.refund()
    draft.goodsBack = true
    var list = [draft]
    if let more = withPoints(draft) { list.append(more) }
    if judgement.gestures.contains(where: { $0.sort == .keepItem }) {
      var keep = draft
      keep.due = false
      keep.goodsBack = false
      keep.sheet = costs.refundWithoutReturn()
      keep.buysAgain = [.returnKeep]
      list.append(keep)
    }
    return list
  }

  /// A lower price that the law grants. How much is for the customer and the shop to agree: the shop's
  /// usual share stands in until they have.
  func dueReduction(_ base: Draft) -> Draft {
    var draft = base
    let share = inputs.fraction(.reductionShare)
    draft.sheet = costs.discount(share)
    draft.goodsBack = false
    if let price = judgement.price {
      draft.amount = Money((Fraction(price.minorUnits) * share).rounded, price.currency)
    }
    return draft
  }

  func discounts(_ base: Draft, _ allowed: AllowedResolution) -> [Draft] {
    guard !isSecondFailure, let price = judgement.price else { return [] }
    let rows = judgement.gestures.filter { $0.sort == .discount }
    return rows.flatMap { row in
      row.rates.compactMap { rate -> Draft? in
        guard let share = try? price.scaled(by: rate) else { return nil }
        let units = min(share.minorUnits, row.cap ?? share.minorUnits)
        guard units > 0 else { return nil }
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

  func credit(_ base: Draft, _ allowed: AllowedResolution) -> Draft {
    var draft = base
    let amount = allowed.amount ?? .zero(facts.currency)
    let bonus = allowed.bonus.map { part($0.minorUnits, of: amount) } ?? .zero
    draft.sheet = costs.credit(bonus: bonus)
    draft.goodsBack = true
    draft.bonus = allowed.bonus
    draft.accept = allowed.kind == .credit ? .acceptCredit : .acceptGiftCard
    draft.buysAgain = [.returnCredit]
    return draft
  }
}

extension Candidates {
  private var points: Int? {
    let count =
      judgement.bonusPoints ?? judgement.gestures.first { $0.sort == .points }?.points
    return count.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Points and nothing else: for who is owed nothing, or would rather have them.
  func pointsAlone(_ base: Draft) -> Draft? {
    guard let points, !isSecondFailure else { return nil }
    var draft = base
    draft.points = points
    draft.goodsBack = false
    draft.sheet = costs.pointsAlone(points)
    draft.accept = .acceptPoints
    draft.buysAgain = [.returnPoints]
    return draft
  }

  /// Something with points on top of it; nil where the policy has none to give.
  private func withPoints(_ draft: Draft) -> Draft? {
    guard let points else { return nil }
    var more = draft
    more.due = false
    more.with = [.points]
    more.points = points
    more.sheet.add(.points, costs.points(points))
    more.buysAgain.append(.returnPoints)
    return more
  }

  /// A remedy; where it is due, also with points on top as a word of regret.
  func dueWithPoints(_ draft: Draft) -> [Draft] {
    [draft, draft.due ? withPoints(draft) : nil].compactMap { $0 }
  }
}
