import RefundDesk

extension FactName {
  /// What the fact is called within a sentence.
  var label: Bilingual {
    switch self {
    case .channel:
      Bilingual(fr: "le canal de vente", en: "how it was sold")
    case .reason:
      Bilingual(fr: "le motif", en: "the reason")
    case .category:
      Bilingual(fr: "la catégorie de l’article", en: "the category of the article")
    case .marketplace:
      Bilingual(fr: "la place de marché", en: "the marketplace")
    case .jurisdiction:
      Bilingual(fr: "le pays de livraison", en: "the country of delivery")
    case .region:
      Bilingual(fr: "la région", en: "the region")
    case .tier:
      Bilingual(fr: "le programme de fidélité", en: "the customer’s class")
    case .condition:
      Bilingual(fr: "l’état de l’article", en: "the condition of the article")
    case .status:
      Bilingual(fr: "l’état de la commande", en: "the status of the order")
    case .payment:
      Bilingual(fr: "le moyen de paiement", en: "the means of payment")
    case .proof:
      Bilingual(fr: "le justificatif d’achat", en: "the proof of purchase")
    case .scope:
      Bilingual(fr: "ce qui est rendu", en: "what goes back")
    case .wants:
      Bilingual(fr: "ce que souhaite le client", en: "what the customer wants")
    case .fault:
      Bilingual(fr: "à qui est la faute", en: "whose fault it is")
    case .refundTo:
      Bilingual(fr: "le moyen de remboursement", en: "the means of refund")
    case .cancelReason:
      Bilingual(fr: "la raison de l’annulation", en: "the reason for cancelling")
    case .owner:
      Bilingual(fr: "à qui est la commande", en: "whose order it is")
    case .available:
      Bilingual(fr: "la disponibilité", en: "whether it is in stock")
    case .photo:
      Bilingual(fr: "une photo", en: "a photo")
    case .informed:
      Bilingual(
        fr: "l’information sur la rétractation",
        en: "whether the customer was told of the right")
    case .delivered:
      Bilingual(fr: "la livraison", en: "whether it was delivered")
    case .itemsInOrder:
      Bilingual(fr: "les articles de la commande", en: "the items of the order")
    case .methodOnFile:
      Bilingual(fr: "le moyen de paiement enregistré", en: "the means on file")
    case .sameProduct:
      Bilingual(fr: "le même produit", en: "whether it is the same product")
    case .differentOption:
      Bilingual(fr: "l’option souhaitée", en: "the option wanted")
    case .giftCardCovers:
      Bilingual(fr: "le solde de la carte cadeau", en: "the balance of the gift card")
    case .otherVariant:
      Bilingual(fr: "une autre variante en stock", en: "another variant in stock")
    case .informedReturnCost:
      Bilingual(
        fr: "l’information sur les frais de retour",
        en: "whether the customer was told of return costs")
    case .policyPosted:
      Bilingual(fr: "l’affichage de la politique", en: "whether the policy was posted")
    case .sellerCollects:
      Bilingual(fr: "qui reprend l’article", en: "who collects")
    case .price:
      Bilingual(fr: "le prix payé", en: "the price paid")
    case .delivery:
      Bilingual(fr: "les frais de livraison", en: "the cost of delivery")
    case .difference:
      Bilingual(fr: "la différence de prix", en: "the difference in price")
    case .standardDelivery:
      Bilingual(fr: "le prix de la livraison standard", en: "the cost of standard delivery")
    case .keptValue:
      Bilingual(fr: "la valeur gardée", en: "the value kept")
    case .lossOfValue:
      Bilingual(fr: "la dépréciation", en: "the loss of value")
    case .useDeduction:
      Bilingual(fr: "la déduction pour usage", en: "the deduction for use")
    case .returns12m:
      Bilingual(fr: "les retours de l’année", en: "returns in twelve months")
    case .returnRate:
      Bilingual(fr: "le taux de retour", en: "the return rate")
    case .outOfUseDays:
      Bilingual(fr: "les jours sans l’article", en: "days without the article")
    case .orderedOn:
      Bilingual(fr: "la date de commande", en: "the day of the order")
    case .deliveredOn:
      Bilingual(fr: "la date de livraison", en: "the day of delivery")
    case .promisedOn:
      Bilingual(fr: "la date de livraison promise", en: "the day promised for delivery")
    case .requestedOn:
      Bilingual(fr: "la date de la demande", en: "the day of the request")
    case .discoveredOn:
      Bilingual(fr: "la date de découverte du défaut", en: "the day the defect was found")
    case .informedOn:
      Bilingual(fr: "la date de l’information", en: "the day of the information")
    case .goodsBackOn:
      Bilingual(fr: "le retour de l’article", en: "the day the goods came back")
    case .repairedOn:
      Bilingual(fr: "la date de réparation", en: "the day of the repair")
    case .replacedOn:
      Bilingual(
        fr: "le jour d’un remplacement à la place d’une réparation",
        en: "the day of a replacement in place of a repair")
    case .repairRequestedOn:
      Bilingual(fr: "le début de la réparation", en: "when the repair was asked for")
    case .repairReturnedOn:
      Bilingual(fr: "la fin de la réparation", en: "when the repair came back")
    case .decidedOn:
      Bilingual(fr: "le jour de la décision", en: "the day of the decision")
    }
  }
}
