import RefundDesk
public import RefundPolicy

extension Assessment {
  /// What the judge said, as the screens show it; checks that decide come first.
  public init(_ judgement: Judgement, suggestions: [Suggestion] = []) {
    let order: [RefundPolicy.Check.Result] = [.fail, .unknown, .warn, .pass, .info]
    let checks = order.flatMap { result in judgement.checks.filter { $0.result == result } }
    self.init(
      ruling: judgement.ruling,
      checks: checks.map { check in
        Check(
          Result(rawValue: check.result.rawValue) ?? .info,
          clause: check.clause.isEmpty ? check.id : check.clause, why: check.why)
      },
      missing: judgement.missing.filter(\.blocking).map {
        Missing(name: $0.name, question: $0.question)
      }, suggestions: suggestions)
    penalty = judgement.floor?.penalty.flatMap { $0.isPositive ? $0 : nil }
    penaltyAhead = judgement.floor?.penaltyFirstDay.flatMap { $0.isPositive ? $0 : nil }
  }
}
