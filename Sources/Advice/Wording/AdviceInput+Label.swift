public import RefundDesk

extension AdviceInput {
  /// What the input is called, in both languages.
  public var label: Bilingual {
    switch self {
    case .vat: Bilingual(fr: "taxe comprise dans les prix", en: "tax included in prices")
    case .unitCostShare:
      Bilingual(fr: "coût d’achat, part du prix net", en: "unit cost, share of the net price")
    case .recovered: Bilingual(fr: "récupéré au retour", en: "recovered when it comes back")
    case .recoveredDefective:
      Bilingual(fr: "récupéré d’un article défectueux", en: "recovered of a defective article")
    case .shippingOut: Bilingual(fr: "envoi", en: "sending out")
    case .shippingBack: Bilingual(fr: "port du retour", en: "return shipping")
    case .handling: Bilingual(fr: "réception et contrôle", en: "receiving and inspecting")
    case .repairCost: Bilingual(fr: "réparation", en: "mending")
    case .redoCost: Bilingual(fr: "nouvelle prestation", en: "doing it again")
    case .reductionShare:
      Bilingual(fr: "baisse de prix légale, part du prix", en: "legal price reduction, share")
    case .paymentFee: Bilingual(fr: "frais de paiement", en: "payment fee")
    case .minuteCost: Bilingual(fr: "une minute de travail", en: "a minute of work")
    case .followUp: Bilingual(fr: "un contact supplémentaire", en: "a further contact")
    case .margin: Bilingual(fr: "marge attendue en douze mois", en: "margin expected in a year")
    case .creditSpent: Bilingual(fr: "part d’un avoir dépensée", en: "share of a credit spent")
    case .creditUnspentCost:
      Bilingual(fr: "coût d’un avoir non dépensé", en: "cost of a credit left unspent")
    case .creditExtra:
      Bilingual(fr: "achats en plus de l’avoir", en: "purchases on top of the credit")
    case .pointValue: Bilingual(fr: "valeur d’un point", en: "value of a point")
    case .pointsUsed: Bilingual(fr: "part des points utilisée", en: "share of points used")
    case .disputeCost: Bilingual(fr: "coût d’un litige", en: "cost of a dispute")
    case .disputeChance:
      Bilingual(fr: "risque de litige après un refus", en: "chance of a dispute after a no")
    case .askAgain:
      Bilingual(fr: "redemande après un refus", en: "asking again after a no")
    case .declineLoss:
      Bilingual(fr: "ventes perdues après un refus", en: "sales lost after a no")
    case .respectWishBelow:
      Bilingual(fr: "le souhait passe devant sous", en: "the wish goes first below")
    case .minutesRefund, .minutesKeep, .minutesReplacement, .minutesRepair, .minutesDiscount,
      .minutesCredit, .minutesPoints, .minutesDecline:
      Bilingual(fr: "durée du travail", en: "time of work")
    case .acceptReplacement, .acceptRepair, .acceptDiscount, .acceptSmallDiscount, .acceptCredit,
      .acceptGiftCard, .acceptPoints, .acceptRedo:
      Bilingual(fr: "chance que l’offre soit acceptée", en: "chance that the offer is accepted")
    case .returnReplacement, .returnCredit, .returnKeep, .returnPoints:
      Bilingual(fr: "chance de rachat en plus", en: "added chance of buying again")
    }
  }
}
