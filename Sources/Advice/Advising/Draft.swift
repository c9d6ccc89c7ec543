import RefundDesk
import RefundPolicy

/// A candidate before it is ranked.
struct Draft: Sendable {
  var action: Suggestion.Action
  var sheet: CostSheet
  var due = false
  var amount: Money
  var with: [ResolutionKind] = []
  var goodsBack: Bool?
  var share: Rate?
  var bonus: Money?
  var points: Int?
  var needsConsent = false
  var needsOtherChoice = false
  /// The assumed chance of acceptance; nil where it is accepted for certain.
  var accept: AdviceInput?
  /// Changes in the chance that the customer buys again; they add up.
  var buysAgain: [AdviceInput] = []
  var clauses: [String] = []

  var kind: ResolutionKind? {
    if case .resolve(let kind) = action { kind } else { nil }
  }
}
