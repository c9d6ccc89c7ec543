public import RefundDesk
import RefundPolicy

extension Suggestion {
  /// What a person fills in to decide as suggested; nil for a supervisor's help and for a mere answer.
  ///
  /// An offer that needs the customer's agreement has none yet, and is refused until it is recorded.
  public var draft: ProposalDraft? {
    guard case .resolve(let kind) = action, kind != .information else { return nil }
    var draft = ProposalDraft(kind)
    if kind == .discount, amount.isPositive { draft.amount = amount }
    if let bonus { draft.bonus = bonus }
    draft.points = points
    draft.keepsGoods = kind == .refund && goodsBack == false
    if means != .original, let method { draft.means = .method(method) }
    return draft
  }
}
