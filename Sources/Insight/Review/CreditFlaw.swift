import RefundDesk

extension PolicyReview.CreditFinding.Flaw {
  /// What is missing of a decision that gives a credit; nil where nothing is, or where it gives none.
  init?(of decision: Decision) {
    guard !KindSet(decision).isDisjoint(with: .credits) else { return nil }
    if let consent = decision.consent {
      guard consent.textShown == nil else { return nil }
      self = .noText
      return
    }
    switch decision.verdict {
    case .entitled: self = .noConsent
    case nil: self = .unknown
    default: return nil
    }
  }
}
