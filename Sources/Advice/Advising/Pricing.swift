import RefundDesk
import RefundPolicy

/// Prices everything that may be done for one case, under whatever inputs.
struct Pricing {
  /// A candidate with what it is expected to cost.
  struct Priced {
    var draft: Draft
    var expected: ExpectedCost
    var acceptance: Acceptance?
  }

  let judgement: Judgement
  let facts: CaseFacts
  let dossier: Dossier?
  let experience: Experience
  let isSecondFailure: Bool
  private let shelf: Shelf

  init(
    _ judgement: Judgement, facts: CaseFacts, dossier: Dossier?, experience: Experience,
    isSecondFailure: Bool
  ) {
    self.judgement = judgement
    self.facts = facts
    self.dossier = dossier
    self.experience = experience
    self.isSecondFailure = isSecondFailure
    shelf = Shelf(dossier)
  }

  /// The candidates with their prices. The same case gives the same candidates in the same order under
  /// any inputs; only their prices differ.
  func priced(_ inputs: AdviceInputs) -> [Priced] {
    let costs = CaseCosts(judgement, facts: facts, dossier: dossier, inputs: inputs)
    let drafts = Candidates(
      judgement: judgement, facts: facts, costs: costs, inputs: inputs,
      isSecondFailure: isSecondFailure, shelf: shelf
    ).all()
    let otherwise = fallback(drafts, costs) + inputs.fraction(.followUp)
    return drafts.map { price($0, otherwise, inputs) }
  }

  /// What happens when an offer is turned down: the refund that is due or permitted, else what is due,
  /// else an explained decline.
  private func fallback(_ drafts: [Draft], _ costs: CaseCosts) -> Fraction {
    let plain = drafts.first { $0.kind == .refund && $0.with.isEmpty && $0.goodsBack == true }
    let due = drafts.filter(\.due).map(\.sheet.total).min()
    return plain?.sheet.total ?? due ?? costs.decline().total
  }

  private func price(_ draft: Draft, _ otherwise: Fraction, _ inputs: AdviceInputs) -> Priced {
    let reason = facts.word(.reason).flatMap(Reason.init(rawValue:)) ?? .other
    let acceptance = draft.accept.flatMap { input in
      draft.kind.map {
        experience.acceptance(
          $0, reason: reason, price: PriceBand(judgement.price), assumed: inputs[input])
      }
    }
    let chance = draft.buysAgain.reduce(Int64(0)) { $0 + inputs[$1] }
    // No effect on later sales is believed beyond a tenth either way.
    let gain =
      inputs.fraction(.margin) * Fraction(millionths: max(-100_000, min(chance, 100_000)))
    let expected = ExpectedCost(
      cost: draft.sheet.total, gain: gain, acceptance: acceptance?.used ?? .one,
      otherwise: otherwise)
    return Priced(draft: draft, expected: expected, acceptance: acceptance)
  }
}
