extension Phrases {
  /// A part of what a refund costs, by the name under which `[advice]` of the policy sets it.
  public func costPart(_ code: String) -> String {
    switch code {
    case "shipping_back": say(en: "Sending back", fr: "Port de retour")
    case "handling":
      say(en: "Receiving and restocking", fr: "Réception et remise en stock")
    case "minutes": say(en: "Minutes of work", fr: "Minutes de travail")
    default: say(en: "Cost per refund", fr: "Coût par remboursement")
    }
  }

  /// What the cost of a refund is made of, and where its parts are set.
  public var costNote: String {
    say(
      en:
        "Sending back and restocking where the goods come back, and minutes of work at their rate; [advice] of the policy sets each. What late payment costs stands with the open requests; payment fees are not recorded.",
      fr:
        "Port de retour et remise en stock si l'article revient, et minutes de travail à leur taux ; [advice] de la politique fixe chaque part. Le coût du retard figure avec les demandes ouvertes ; les frais de paiement ne sont pas enregistrés."
    )
  }
}
