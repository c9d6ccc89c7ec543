import RefundDesk

extension FactName {
  /// What is said when the fact is not as it must be.
  var brokenWords: Bilingual {
    switch self {
    case .channel:
      Bilingual(
        fr: "Le canal de vente ne convient pas.",
        en: "The way it was sold does not fit.")
    case .reason:
      Bilingual(fr: "Le motif ne convient pas.", en: "The reason does not fit.")
    case .category:
      Bilingual(fr: "La catégorie ne convient pas.", en: "The category does not fit.")
    case .marketplace:
      Bilingual(fr: "La place de marché ne convient pas.", en: "The marketplace does not fit.")
    case .jurisdiction:
      Bilingual(fr: "Le pays ne convient pas.", en: "The country does not fit.")
    case .region:
      Bilingual(fr: "La région ne convient pas.", en: "The region does not fit.")
    case .tier:
      Bilingual(fr: "Le client n’en fait pas partie.", en: "The customer is not a member.")
    case .condition:
      Bilingual(
        fr: "L’état de l’article ne convient pas.",
        en: "The condition of the article does not fit.")
    case .status:
      Bilingual(
        fr: "L’état de la commande ne le permet pas.",
        en: "The status of the order does not permit it.")
    case .payment:
      Bilingual(
        fr: "Le moyen de paiement ne convient pas.",
        en: "The means of payment does not fit.")
    case .proof:
      Bilingual(fr: "Le justificatif ne suffit pas.", en: "The proof is not enough.")
    case .scope:
      Bilingual(
        fr: "La demande ne porte pas sur toute la commande.",
        en: "The request is not about the whole order.")
    case .wants:
      Bilingual(fr: "La demande ne convient pas.", en: "The request does not fit.")
    case .fault:
      Bilingual(fr: "La faute n’est pas à qui il faudrait.", en: "The fault lies elsewhere.")
    case .refundTo:
      Bilingual(
        fr: "Ce moyen de remboursement n’est pas permis.",
        en: "That means of refund is not permitted.")
    case .cancelReason:
      Bilingual(
        fr: "Cette raison d’annuler n’est pas admise.",
        en: "That reason for cancelling is not accepted.")
    case .owner:
      Bilingual(
        fr: "La commande est à un autre client.",
        en: "The order is another customer’s.")
    case .available:
      Bilingual(
        fr: "L’article souhaité n’est pas en stock.",
        en: "The article wanted is not in stock.")
    case .photo:
      Bilingual(fr: "Il n’y a pas de photo.", en: "There is no photo.")
    case .informed:
      Bilingual(fr: "Le client n’a pas été informé.", en: "The customer was not told.")
    case .delivered:
      Bilingual(fr: "L’article n’est pas livré.", en: "The article has not been delivered.")
    case .itemsInOrder:
      Bilingual(
        fr: "Un article ne figure pas dans la commande.",
        en: "An item is not in the order.")
    case .methodOnFile:
      Bilingual(
        fr: "Le moyen de paiement n’est pas enregistré.",
        en: "The means of payment is not on file.")
    case .sameProduct:
      Bilingual(fr: "Ce n’est pas le même produit.", en: "It is not the same product.")
    case .differentOption:
      Bilingual(fr: "C’est la même option.", en: "It is the same option.")
    case .giftCardCovers:
      Bilingual(
        fr: "La carte cadeau ne couvre pas la différence.",
        en: "The gift card does not cover the difference.")
    case .otherVariant:
      Bilingual(
        fr: "Aucune autre variante n’est en stock.",
        en: "No other variant is in stock.")
    case .informedReturnCost:
      Bilingual(
        fr: "Le client n’a pas été informé des frais de retour.",
        en: "The customer was not told about return costs.")
    case .policyPosted:
      Bilingual(fr: "La politique n’était pas affichée.", en: "The policy was not posted.")
    case .sellerCollects:
      Bilingual(fr: "Le vendeur ne reprend pas l’article.", en: "The seller does not collect.")
    case .price:
      Bilingual(fr: "Le montant ne convient pas.", en: "The amount does not fit.")
    case .delivery:
      Bilingual(
        fr: "Les frais de livraison ne conviennent pas.",
        en: "The cost of delivery does not fit.")
    case .difference:
      Bilingual(fr: "La différence ne convient pas.", en: "The difference does not fit.")
    case .standardDelivery:
      Bilingual(fr: "La livraison ne convient pas.", en: "The delivery does not fit.")
    case .keptValue:
      Bilingual(fr: "La valeur gardée ne suffit pas.", en: "The value kept is not enough.")
    case .lossOfValue:
      Bilingual(fr: "La dépréciation ne convient pas.", en: "The loss of value does not fit.")
    case .useDeduction:
      Bilingual(fr: "La déduction ne convient pas.", en: "The deduction does not fit.")
    case .returns12m:
      Bilingual(
        fr: "Le nombre de retours ne convient pas.",
        en: "The number of returns does not fit.")
    case .returnRate:
      Bilingual(fr: "Le taux de retour ne convient pas.", en: "The return rate does not fit.")
    case .outOfUseDays:
      Bilingual(fr: "La durée ne convient pas.", en: "The time does not fit.")
    case .orderedOn:
      Bilingual(
        fr: "La date de commande ne convient pas.",
        en: "The day of the order does not fit.")
    case .deliveredOn:
      Bilingual(
        fr: "La date de livraison ne convient pas.",
        en: "The day of delivery does not fit.")
    case .promisedOn:
      Bilingual(fr: "La date promise ne convient pas.", en: "The day promised does not fit.")
    case .requestedOn:
      Bilingual(
        fr: "La date de la demande ne convient pas.",
        en: "The day of the request does not fit.")
    case .discoveredOn:
      Bilingual(
        fr: "La date de découverte ne convient pas.",
        en: "The day of discovery does not fit.")
    case .informedOn:
      Bilingual(fr: "La date ne convient pas.", en: "The day does not fit.")
    case .goodsBackOn:
      Bilingual(fr: "L’article n’est pas revenu.", en: "The goods are not back.")
    case .repairedOn:
      Bilingual(
        fr: "La date de réparation ne convient pas.",
        en: "The day of the repair does not fit.")
    case .replacedOn:
      Bilingual(fr: "La date ne convient pas.", en: "The day does not fit.")
    case .repairRequestedOn:
      Bilingual(fr: "La date ne convient pas.", en: "The day does not fit.")
    case .repairReturnedOn:
      Bilingual(fr: "La date ne convient pas.", en: "The day does not fit.")
    case .decidedOn:
      Bilingual(fr: "La date ne convient pas.", en: "The day does not fit.")
    }
  }
}
