import Advice
import RefundDesk
import RefundPolicy

extension Scorer {
  /// Regret, in minor units, at which the choice is worth nothing: 30 of the currency.
  static let worstRegret: Int64 = 3_000

  /// The choice: 20 × (1 − regret / 30), where regret is what the choice is expected to cost more than
  /// the one that the desk itself lists first. Half of it where the customer's wish was allowed and
  /// something else was chosen without them.
  func choice() -> ScoreItem {
    guard let decision, let best = suggestions.first?.expectedCost else {
      return ScoreItem(.regret, 0, of: 20, [.nothingDecided])
    }
    guard let chosen = expectedCost(of: decision) else {
      return ScoreItem(.regret, 0, of: 20, kinds.map { .given($0) })
    }
    let regret = max(0, chosen.minorUnits - best.minorUnits)
    let share = max(0, Scorer.worstRegret - regret) * 20
    var points = Int((share * 2 + Scorer.worstRegret) / (Scorer.worstRegret * 2))
    var evidence = [Evidence.costs(chosen: chosen, best: best)]
    if let wish = wishPassedOver {
      points /= 2
      evidence.append(.wishPassedOver(wish))
    }
    return ScoreItem(.regret, points, of: 20, evidence)
  }

  /// The wish, where it was allowed and something else was chosen that the customer did not agree to.
  private var wishPassedOver: ResolutionKind? {
    guard let wants = scenario.world.ticket.wants else { return nil }
    let wish = ResolutionKind(asked: wants)
    guard !kinds.contains(wish), truth.allowance(wish) != nil,
      play.agreed.isDisjoint(with: kinds),
      !scenario.accepted.contains(where: { kinds.contains($0.kind) })
    else { return nil }
    return wish
  }

  /// What a decision is expected to cost by the desk's own arithmetic; nil where it is none of what the
  /// desk would ever suggest. Money beyond what the suggestion gives is added in full.
  private func expectedCost(of decision: Decision) -> Money? {
    guard let main = decision.resolutions.first else { return nil }
    let given = main.amounts.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    let alike = suggestions.filter { suggestion in
      guard case .resolve(main.kind) = suggestion.action else { return false }
      if case .refund(_, _, let back) = main, let wanted = suggestion.goodsBack, wanted != back {
        return false
      }
      return suggestion.with.contains(.points) == kinds.dropFirst().contains(.points)
    }
    let pool = alike.isEmpty ? suggestions.filter { $0.action == .resolve(main.kind) } : alike
    guard
      let nearest = pool.min(by: {
        abs($0.amount.minorUnits - given) < abs($1.amount.minorUnits - given)
      })
    else { return nil }
    let extra = max(0, given - nearest.amount.minorUnits)
    return Money(nearest.expectedCost.minorUnits + extra, nearest.expectedCost.currency)
  }
}
