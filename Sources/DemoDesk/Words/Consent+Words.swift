import RefundDesk

extension Consent {
  /// What customers are shown before they take a credit for money, and what they answer.
  static func words(_ language: Language) -> (shown: String, answers: [String]) {
    language == .fr ? french : english
  }

  private static let french = (
    shown:
      "Vous avez droit à un remboursement. Préférez-vous, à la place, un avoir augmenté de 10 %, "
      + "valable 24 mois\u{202F}?",
    answers: [
      "Oui, je préfère l’avoir.", "D’accord pour l’avoir, merci.", "Oui, ça me va très bien.",
      "L’avoir me convient, je vais commander autre chose.",
    ]
  )

  private static let english = (
    shown:
      "You are entitled to a refund. Would you rather have a store credit with 10% on top, valid for "
      + "24 months?",
    answers: [
      "Yes, I would prefer the credit.", "The credit is fine, thank you.", "Yes please.",
      "Happy with the credit, I will pick something else.",
    ]
  )
}
