public import Advice
import RefundDesk
public import RefundPolicy

extension Assessment {
  /// What the judge said and what to offer, as the screens show it; checks that decide come first.
  public init(_ judgement: Judgement, suggestions: [Advice.Suggestion] = []) {
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
      suggestions: suggestions.compactMap { Suggestion($0, asked: judgement.asked) })
    penalty = judgement.floor?.penalty.flatMap { $0.isPositive ? $0 : nil }
    penaltyAhead = judgement.floor?.penaltyFirstDay.flatMap { $0.isPositive ? $0 : nil }
  }
}

extension Assessment.Suggestion {
  /// A suggestion as the screens show it; nil for one that is no resolution.
  init?(_ suggestion: Advice.Suggestion, asked: ResolutionKind) {
    guard case .resolve(let kind) = suggestion.action else { return nil }
    self.init(
      kind: kind, due: suggestion.due, amount: suggestion.amount,
      expectedCost: suggestion.expectedCost, why: suggestion.why(asked: asked),
      terms: suggestion.terms.map { Assessment.Term(name: $0.name.label, amount: $0.amount) })
    bonus = suggestion.bonus
    points = suggestion.points
    goodsBack = suggestion.goodsBack
    needsConsent = suggestion.needsConsent
  }
}
