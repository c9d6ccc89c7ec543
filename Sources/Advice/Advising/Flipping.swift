import RefundDesk

/// Looks for the one input that would change the order of two candidates.
struct Flipping {
  let pricing: Pricing
  let inputs: AdviceInputs

  /// The input whose change would put the second before the first; nil where none can.
  ///
  /// The chance of acceptance comes first, being what the shop knows least and learns soonest. Where
  /// neither is an offer that can be turned down, it is the input that has to change least.
  ///
  /// - Parameters:
  ///   - first: the place among all candidates of the one in front.
  ///   - next: the place of the other.
  ///   - all: the candidates with their prices under the inputs in force.
  /// - Returns: the input with the value at which both cost the same.
  func flip(of first: Int, with next: Int, among all: [Pricing.Priced]) -> Flip? {
    let (front, behind) = (all[first], all[next])
    let extra = front.expected.expected - behind.expected.expected
    if extra > .zero, !behind.draft.due {
      // The wish is in front by courtesy, and courtesy has a limit.
      return flip(.respectWishBelow, to: extra.roundedUp, below: true, then: behind)
    }
    if let chance = threshold(of: front, against: behind) {
      let below = chance < front.expected.acceptance
      return front.draft.accept.map { flip($0, to: chance.millionths, below: below, then: behind) }
    }
    if let chance = threshold(of: behind, against: front), let input = behind.draft.accept {
      let below = chance < behind.expected.acceptance
      var flip = flip(input, to: chance.millionths, below: below, then: behind)
      flip.isOfOther = true
      return flip
    }
    return AdviceInput.allCases.compactMap { change($0, first, next, all) }
      .min { $0.effort < $1.effort }
      .map { flip($0.input, to: $0.value, below: $0.value < inputs[$0.input], then: behind) }
  }

  private func flip(
    _ input: AdviceInput, to value: Int64, below: Bool, then other: Pricing.Priced
  ) -> Flip {
    Flip(
      input: input, value: value, below: below, then: other.draft.action,
      share: other.draft.share, with: other.draft.with, goodsBack: other.draft.goodsBack)
  }

  /// The chance of acceptance at which two cost the same, where it is one.
  private func threshold(of one: Pricing.Priced, against other: Pricing.Priced) -> Fraction? {
    guard one.acceptance != nil,
      let chance = one.expected.acceptance(equalTo: other.expected.expected),
      chance > .zero, chance < .one
    else { return nil }
    return chance
  }

  private struct Change {
    var input: AdviceInput
    var value: Int64
    /// How far it has to go, against where it stands.
    var effort: Fraction
  }

  /// The value of an input at which two cost the same. A cost is a straight line in each input by itself,
  /// the tax apart; so two points give it, and a third holds it to account.
  private func change(
    _ input: AdviceInput, _ first: Int, _ next: Int, _ all: [Pricing.Priced]
  ) -> Change? {
    guard input != .vat, input != .respectWishBelow else { return nil }
    let now = inputs[input]
    let step: Int64 = input.unit == .share ? 10_000 : max(1, now / 10)
    let here = gap(all, first, next)
    let there = gap(pricing.priced(with(input, now + step)), first, next)
    guard here != there else { return nil }
    let value = (Fraction(now) - here * Fraction(step) / (there - here)).rounded
    let most: Int64 = input.unit == .share ? 1_000_000 : max(1, now) * 10
    guard value != now, value > 0, value < most,
      // Nothing that small is ever beyond a cent.
      abs(gap(pricing.priced(with(input, value)), first, next).rounded) <= 1
    else { return nil }
    return Change(
      input: input, value: value, effort: Fraction(abs(value - now), over: max(1, now)))
  }

  private func gap(_ priced: [Pricing.Priced], _ first: Int, _ next: Int) -> Fraction {
    priced[first].expected.expected - priced[next].expected.expected
  }

  private func with(_ input: AdviceInput, _ value: Int64) -> AdviceInputs {
    var other = inputs
    other[input] = value
    return other
  }
}
