public import Advice
import RefundDesk
public import RefundPolicy

extension Assessment {
  /// What the judge said and what to offer, as the screens show it; checks that decide come first.
  public init(
    _ judgement: Judgement, suggestions: [Advice.Suggestion] = [], inputs: AdviceInputs? = nil,
    basis: CostBasis? = nil
  ) {
    let order: [RefundPolicy.Check.Result] = [.fail, .unknown, .warn, .pass, .info]
    let checks = order.flatMap { result in judgement.checks.filter { $0.result == result } }
    self.init(
      ruling: judgement.ruling,
      checks: checks.map { check in
        Check(
          Result(rawValue: check.result.rawValue) ?? .info,
          clause: check.clause.isEmpty ? check.id : check.clause, why: check.why)
      },
      missing: judgement.missing.map { Missing(name: $0.name, question: $0.question) },
      suggestions: suggestions.map { suggestion in
        Suggestion(suggestion, asked: judgement.asked, inputs: inputs, basis: basis)
      })
    penalty = judgement.floor?.penalty.flatMap { $0.isPositive ? $0 : nil }
    delay = judgement.floor?.delay ?? []
    delayArticle = judgement.floor?.delayArticle ?? ""
    uncertain = judgement.rights.compactMap { finding in
      guard case .uncertain(let unknowns) = finding.standing else { return nil }
      return Uncertain(article: finding.article, facts: unknowns.map(\.label))
    }
  }
}

extension Assessment.Suggestion {
  /// A suggestion as the screens show it.
  init(
    _ suggestion: Advice.Suggestion, asked: ResolutionKind, inputs: AdviceInputs?,
    basis: CostBasis?
  ) {
    var kind: ResolutionKind?
    if case .resolve(let resolution) = suggestion.action { kind = resolution }
    self.init(
      kind: kind, due: suggestion.due, amount: suggestion.amount,
      expectedCost: suggestion.expectedCost, why: suggestion.why(asked: asked))
    if let inputs, let basis {
      arithmetic = Assessment.Arithmetic(
        terms: suggestion.terms, cost: suggestion.cost, gain: suggestion.gain,
        otherwise: suggestion.otherwise, acceptance: suggestion.acceptance, basis: basis,
        inputs: suggestion.inputs(inputs, basis: basis))
    }
    name = suggestion.title
    with = suggestion.with
    bonus = suggestion.bonus
    points = suggestion.points
    goodsBack = suggestion.goodsBack
    method = suggestion.means == .original ? nil : suggestion.method
    needsConsent = suggestion.needsConsent
    needsOtherChoice = suggestion.needsOtherChoice
    clauses = suggestion.clauses
    flip = suggestion.flip?.sentence(suggestion.amount.currency)
  }
}
