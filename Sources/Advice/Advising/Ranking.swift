import RefundDesk
import RefundPolicy

/// Puts candidates in order: what is due, then the customer's wish where it costs little more, then by
/// expected cost.
struct Ranking {
  let pricing: Pricing
  let inputs: AdviceInputs

  private var judgement: Judgement { pricing.judgement }

  /// As many suggestions as there are keys for them, `1` to `9`.
  static let most = 9

  func ranked() -> [Suggestion] {
    let priced = Array(pricing.priced(inputs).enumerated())
    let due = priced.filter(\.element.draft.due).sorted { dueComesFirst($0.element, $1.element) }
    let others = priced.filter { !$0.element.draft.due }
      .sorted { $0.element.expected.expected < $1.element.expected.expected }
    let wished = due.contains { isWish($0.element.draft) } ? others : withWish(others)
    let rest = shortened(wished, to: Ranking.most - due.count)
    var suggestions = (due + rest).map { suggestion($0.element) }
    if let first = rest.first, let next = rest.dropFirst().first ?? due.first {
      suggestions[due.count].flip = Flipping(pricing: pricing, inputs: inputs)
        .flip(of: first.offset, with: next.offset, among: priced.map(\.element))
    }
    return suggestions
  }

  private typealias Numbered = EnumeratedSequence<[Pricing.Priced]>.Element

  /// Among what is due the customer chooses: the wish first, then the cheaper.
  private func dueComesFirst(_ one: Pricing.Priced, _ other: Pricing.Priced) -> Bool {
    let (a, b) = (isWish(one.draft), isWish(other.draft))
    if a != b { return a }
    return one.expected.expected < other.expected.expected
  }

  private func isWish(_ draft: Draft) -> Bool {
    draft.kind == judgement.asked && draft.with.isEmpty && !draft.needsOtherChoice
      && (draft.goodsBack != false || draft.kind == .discount)
  }

  private func withWish(_ rest: [Numbered]) -> [Numbered] {
    guard let best = rest.first,
      let index = rest.firstIndex(where: { isWish($0.element.draft) }), index > 0
    else { return rest }
    let extra = rest[index].element.expected.expected - best.element.expected.expected
    guard extra < inputs.fraction(.respectWishBelow) else { return rest }
    var list = rest
    list.insert(list.remove(at: index), at: 0)
    return list
  }

  /// The list without its dearest offers where it is longer than there are keys. The wish, a no and a
  /// supervisor's help always stay.
  private func shortened(_ rest: [Numbered], to room: Int) -> [Numbered] {
    var list = rest
    while list.count > max(1, room),
      let last = list.lastIndex(where: { mayGo($0.element.draft) })
    {
      list.remove(at: last)
    }
    return list
  }

  private func mayGo(_ draft: Draft) -> Bool {
    !isWish(draft) && draft.kind != .decline && draft.action != .escalate
  }
}

extension Ranking {
  private func suggestion(_ priced: Pricing.Priced) -> Suggestion {
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
