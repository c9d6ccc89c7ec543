import RefundDesk

/// What colleagues write down for one another.
enum Notes {
  /// Notes that somebody may write on a request.
  static func on(_ reason: Reason, inEnglish: Bool) -> [String] {
    switch reason {
    case .late, .notDelivered, .damagedOnArrival: inEnglish ? carrierEN : carrierFR
    default: inEnglish ? english : french
    }
  }

  private static let french = [
    "Rappel sans réponse. Je retente demain matin.",
    "Deuxième cas cette semaine sur cette référence, j’en parle aux achats.",
    "Stock vérifié avec l’entrepôt : il en reste.".narrow,
    "Ton un peu vif, mais la demande est fondée.",
    "À répondre avant la fin du délai.",
    "Fidèle depuis longtemps, jamais eu de souci avant.",
    "Commande retrouvée, tout est en règle de notre côté.",
    "Je demande une photo avant d’aller plus loin.",
  ]

  private static let carrierFR = [
    "Le transporteur ouvre une enquête, réponse sous cinq jours.",
    "Preuve de livraison demandée au transporteur.",
    "Colis signalé au transporteur, numéro de dossier dans mes notes.",
    "Troisième colis de la semaine avec ce dépôt, j’en parle à la logistique.",
  ]

  private static let english = [
    "Called back, no answer. Will try again tomorrow.",
    "Second one of these this week, worth telling the buyers.",
    "Long-standing customer, never any trouble before.",
    "Order found, all in order on our side.",
    "Checked with the warehouse: we have some left.",
  ]

  private static let carrierEN = [
    "The carrier is looking into it, five days.",
    "Asked the carrier for proof of delivery.",
    "Third parcel this week from that depot, will tell logistics.",
  ]

  static let tags = ["transporteur", "qualité", "rappeler", "fidèle", "litige", "photo"]
}

extension String {
  fileprivate var narrow: String { Handwriting.careful.applied(to: self, .fr) }
}
