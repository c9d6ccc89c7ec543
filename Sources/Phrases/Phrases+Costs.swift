extension Phrases {
  /// A part of what a refund costs, by the name under which `[advice]` of the policy sets it.
  public func costPart(_ code: String) -> String {
    switch code {
    case "shipping_back": say(en: "Sending back", fr: "Port de retour")
    case "handling":
      say(en: "Receiving and restocking", fr: "Réception et remise en stock")
    case "minutes": say(en: "Minutes of work", fr: "Minutes de travail")
    case "payment_fee": say(en: "Payment fees", fr: "Frais de paiement")
    case "late_penalty": say(en: "Raised for late payment", fr: "Majorations pour retard")
    default: say(en: "Cost per refund", fr: "Coût par remboursement")
    }
  }

  /// What the cost of a refund is made of, and where its parts are set.
  public var costNote: String {
    say(
      en:
        "Refunds are decisions that give money, a credit or a gift card back. Sending back and restocking where the goods come back, minutes of work, and a fee for each payment back: [advice] of the policy sets each (payment_fee is nothing until it is set). Raised for late payment is what the law added to refunds of the right to withdraw by the day they were paid; what unpaid ones will cost stands with the open requests.",
      fr:
        "Un remboursement est une décision qui rend de l'argent, un avoir ou une carte. Port de retour et remise en stock si l'article revient, minutes de travail, et frais de chaque paiement : [advice] de la politique fixe chaque part (payment_fee vaut zéro tant qu'il n'est pas fixé). Les majorations sont ce que la loi a ajouté aux remboursements de rétractation jusqu'au jour de leur paiement ; ce que coûteront les impayés figure avec les demandes ouvertes."
    )
  }

  /// That what lateness cost was not computed, and is missing from the sum.
  public var lateNotComputed: String {
    say(
      en:
        "What late payment cost is left out: too many payments came over fourteen days after their request to judge each for a report.",
      fr:
        "Le coût des paiements tardifs manque : trop de paiements sont venus plus de quatorze jours après la demande pour les juger un à un dans un rapport."
    )
  }
}
