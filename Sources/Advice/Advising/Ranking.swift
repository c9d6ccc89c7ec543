import RefundDesk
import RefundPolicy

/// Puts candidates in order: what is due, then the customer's wish where it costs little more, then by
/// expected cost.
struct Ranking {
  let judgement: Judgement
  let inputs: AdviceInputs
  let experience: Experience
  let reason: Reason
  let band: PriceBand
  let costs: CaseCosts

  private struct Priced {
    var draft: Draft
    var expected: ExpectedCost
    var acceptance: Acceptance?
  }

  func ranked(_ drafts: [Draft]) -> [Suggestion] {
    let fallback = fallback(drafts)
    let priced = drafts.map { price($0, fallback) }
    let due = priced.filter(\.draft.due).sorted { dueComesFirst($0, $1) }
    let others = priced.filter { !$0.draft.due }
      .sorted { $0.expected.expected < $1.expected.expected }
    let rest = due.contains { isWish($0.draft) } ? others : withWish(others)
    let flip = flip(rest, due)
    let suggestions = (due + rest).map { suggestion($0) }
    guard let flip, rest.first != nil else { return suggestions }
    var marked = suggestions
    marked[due.count].flip = flip
    return marked
  }

  /// What happens when an offer is turned down: the refund that is due or permitted, else what is due,
  /// else an explained decline.
  private func fallback(_ drafts: [Draft]) -> Fraction {
    let plain = drafts.first { $0.kind == .refund && $0.with.isEmpty && $0.goodsBack == true }
    let due = drafts.filter(\.due).map(\.sheet.total).min()
    let cost = plain?.sheet.total ?? due ?? costs.decline().total
    return cost + inputs.fraction(.followUp)
  }

  private func price(_ draft: Draft, _ otherwise: Fraction) -> Priced {
    let acceptance = draft.accept.flatMap { input in
      draft.kind.map {
        experience.acceptance($0, reason: reason, price: band, assumed: inputs[input])
      }
    }
    let gain = draft.buysAgain.map { inputs.fraction(.margin) * capped($0) } ?? .zero
    let expected = ExpectedCost(
      cost: draft.sheet.total, gain: gain, acceptance: acceptance?.used ?? .one,
      otherwise: otherwise)
    return Priced(draft: draft, expected: expected, acceptance: acceptance)
  }

  /// No effect on later sales is believed beyond a tenth either way.
  private func capped(_ input: AdviceInput) -> Fraction {
    Fraction(millionths: max(-100_000, min(inputs[input], 100_000)))
  }

  /// Among what is due the customer chooses: the wish first, then the cheaper.
  private func dueComesFirst(_ one: Priced, _ other: Priced) -> Bool {
    let (a, b) = (isWish(one.draft), isWish(other.draft))
    if a != b { return a }
    return one.expected.expected < other.expected.expected
  }

  private func isWish(_ draft: Draft) -> Bool {
    draft.kind == judgement.asked && draft.with.isEmpty && draft.goodsBack != false
      && !draft.needsOtherChoice
  }

  private func withWish(_ rest: [Priced]) -> [Priced] {
    guard let best = rest.first, let index = rest.firstIndex(where: { isWish($0.draft) }), index > 0
    else { return rest }
    let extra = rest[index].expected.expected - best.expected.expected
    guard extra < inputs.fraction(.respectWishBelow) else { return rest }
    var list = rest
    list.insert(list.remove(at: index), at: 0)
    return list
  }

  private func flip(_ rest: [Priced], _ due: [Priced]) -> Flip? {
    guard let first = rest.first, let next = rest.dropFirst().first ?? due.first else { return nil }
    if let chance = threshold(of: first, against: next) {
      let now = first.expected.acceptance
      return Flip(
        acceptance: chance.millionths, below: chance < now, then: next.draft.action,
        share: next.draft.share)
    }
    guard let chance = threshold(of: next, against: first) else { return nil }
    return Flip(
      acceptance: chance.millionths, below: chance < next.expected.acceptance,
      then: next.draft.action, share: next.draft.share)
  }

  /// The chance of acceptance at which two cost the same, where it is one.
  private func threshold(of one: Priced, against other: Priced) -> Fraction? {
    guard one.acceptance != nil,
      let chance = one.expected.acceptance(equalTo: other.expected.expected),
      chance > .zero, chance < .one
    else { return nil }
    return chance
  }
}

extension Ranking {
  private func suggestion(_ priced: Priced) -> Suggestion {
    let draft = priced.draft
    let currency = draft.amount.currency
    let money = givesMoney(draft)
    return Suggestion(
      action: draft.action, with: draft.with, goodsBack: draft.goodsBack, share: draft.share,
      due: draft.due, amount: draft.amount, bonus: draft.bonus, points: draft.points,
      means: money ? judgement.means.first : nil,
      method: money ? judgement.refundMethods.first : nil, needsConsent: draft.needsConsent,
      isWish: isWish(draft), needsOtherChoice: draft.needsOtherChoice,
      cost: priced.expected.cost.money(currency), gain: priced.expected.gain.money(currency),
      otherwise: priced.acceptance == nil ? nil : priced.expected.otherwise.money(currency),
      expectedCost: priced.expected.expected.money(currency),
      terms: draft.sheet.shown(in: currency), acceptance: priced.acceptance,
      clauses: draft.clauses)
  }

  private func givesMoney(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .refund, .discount, .cancel: true
    case .replacement, .orderChange: draft.amount.isNegative
    default: false
    }
  }
}
