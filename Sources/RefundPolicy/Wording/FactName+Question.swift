import RefundDesk

extension FactName {
  /// The question to put to the customer.
  var question: Bilingual {
    switch self {
    case .channel:
      Bilingual(
        fr: "Comment avez-vous acheté l’article : en ligne, par téléphone ou en magasin ?",
        en: "How did you buy the article: online, by telephone or in a shop?")
    case .reason:
      Bilingual(
        fr: "Que s’est-il passé avec l’article ?",
        en: "What happened with the article?")
    case .category:
      Bilingual(fr: "De quel article s’agit-il ?", en: "Which article is it?")
    case .marketplace:
      Bilingual(fr: "Sur quel site avez-vous commandé ?", en: "On which site did you order?")
    case .jurisdiction:
      Bilingual(
        fr: "Dans quel pays la commande a-t-elle été livrée ?",
        en: "To which country was the order delivered?")
    case .region:
      Bilingual(
        fr: "Dans quelle région ou quel État habitez-vous ?",
        en: "In which region or state do you live?")
    case .tier:
      Bilingual(
        fr: "Êtes-vous membre de notre programme de fidélité ?",
        en: "Are you a member of our loyalty programme?")
    case .condition:
      Bilingual(
        fr: "Dans quel état est l’article : neuf, essayé, utilisé ou abîmé ?",
        en: "What is the condition of the article: new, tried, used or damaged?")
    case .status:
      Bilingual(fr: "Avez-vous déjà reçu la commande ?", en: "Have you received the order yet?")
    case .payment:
      Bilingual(fr: "Comment avez-vous payé ?", en: "How did you pay?")
    case .proof:
      Bilingual(
        fr: "Pouvez-vous nous donner le numéro de commande ou une copie du ticket ?",
        en: "Could you give us the order number or a copy of the receipt?")
    case .scope:
      Bilingual(
        fr: "Votre demande porte-t-elle sur toute la commande ?",
        en: "Is your request about the whole order?")
    case .wants:
      Bilingual(
        fr: "Que souhaitez-vous : un remboursement, un échange, une réparation ?",
        en: "What would you like: a refund, an exchange, a repair?")
    case .fault:
      Bilingual(
        fr: "D’où vient le problème : l’article, la livraison, autre chose ?",
        en: "What caused the problem: the article, the delivery, something else?")
    case .refundTo:
      Bilingual(
        fr: "Sur quel moyen de paiement souhaitez-vous être remboursé ?",
        en: "To which means of payment should we refund you?")
    case .cancelReason:
      Bilingual(
        fr: "Pour quelle raison souhaitez-vous annuler ?",
        en: "Why would you like to cancel?")
    case .owner:
      Bilingual(fr: "La commande est-elle à votre nom ?", en: "Is the order in your name?")
    case .available:
      Bilingual(
        fr: "L’article souhaité est-il en stock ?",
        en: "Is the article wanted in stock?")
    case .photo:
      Bilingual(fr: "Pourriez-vous nous envoyer une photo ?", en: "Could you send us a photo?")
    case .informed:
      Bilingual(
        fr: "Avez-vous été informé de votre droit de rétractation ?",
        en: "Were you told of your right to withdraw?")
    case .delivered:
      Bilingual(fr: "Avez-vous reçu l’article ?", en: "Have you received the article?")
    case .itemsInOrder:
      Bilingual(
        fr: "Quels articles de la commande souhaitez-vous rendre ?",
        en: "Which items of the order would you like to return?")
    case .methodOnFile:
      Bilingual(
        fr: "Quel moyen de paiement est enregistré sur votre compte ?",
        en: "Which means of payment is on your account?")
    case .sameProduct:
      Bilingual(
        fr: "Quelle variante du même produit souhaitez-vous ?",
        en: "Which variant of the same product would you like?")
    case .differentOption:
      Bilingual(
        fr: "Quelle autre taille ou couleur souhaitez-vous ?",
        en: "Which other size or colour would you like?")
    case .giftCardCovers:
      Bilingual(
        fr: "Comment souhaitez-vous payer la différence ?",
        en: "How would you like to pay the difference?")
    case .otherVariant:
      Bilingual(
        fr: "Une autre variante vous conviendrait-elle ?",
        en: "Would another variant suit you?")
    case .informedReturnCost:
      Bilingual(
        fr: "Avez-vous été informé des frais de retour ?",
        en: "Were you told about return costs?")
    case .policyPosted:
      Bilingual(
        fr: "La politique de retour était-elle affichée ?",
        en: "Was the return policy posted?")
    case .sellerCollects:
      Bilingual(
        fr: "Souhaitez-vous que nous reprenions l’article chez vous ?",
        en: "Would you like us to collect the article?")
    case .price:
      Bilingual(
        fr: "Quel est le numéro de la commande ?",
        en: "What is the number of the order?")
    case .delivery:
      Bilingual(
        fr: "Combien avez-vous payé pour la livraison ?",
        en: "How much did you pay for delivery?")
    case .difference:
      Bilingual(fr: "Quelle variante souhaitez-vous ?", en: "Which variant would you like?")
    case .standardDelivery:
      Bilingual(
        fr: "Quelle livraison avez-vous choisie ?",
        en: "Which delivery did you choose?")
    case .keptValue:
      Bilingual(fr: "Quels articles gardez-vous ?", en: "Which items are you keeping?")
    case .lossOfValue:
      Bilingual(fr: "L’article a-t-il perdu de sa valeur ?", en: "Has the article lost value?")
    case .useDeduction:
      Bilingual(
        fr: "Depuis quand utilisez-vous l’article ?",
        en: "How long have you been using the article?")
    case .returns12m:
      Bilingual(fr: "Combien de retours en un an ?", en: "How many returns in a year?")
    case .returnRate:
      Bilingual(
        fr: "Quelle part des commandes est retournée ?",
        en: "What share of orders comes back?")
    case .outOfUseDays:
      Bilingual(
        fr: "Pendant combien de jours l’article a-t-il été immobilisé ?",
        en: "For how many days was the article away?")
    case .orderedOn:
      Bilingual(fr: "Quand avez-vous passé la commande ?", en: "When did you place the order?")
    case .deliveredOn:
      Bilingual(
        fr: "Quel jour avez-vous reçu l’article ?",
        en: "On which day did you receive the article?")
    case .promisedOn:
      Bilingual(
        fr: "Quelle date de livraison vous avait été annoncée ?",
        en: "Which delivery date were you given?")
    case .requestedOn:
      Bilingual(
        fr: "Quand avez-vous fait votre demande ?",
        en: "When did you make your request?")
    case .discoveredOn:
      Bilingual(
        fr: "Quand avez-vous découvert le défaut ?",
        en: "When did you find the defect?")
    case .informedOn:
      Bilingual(
        fr: "Quand avez-vous été informé de votre droit ?",
        en: "When were you told of your right?")
    case .goodsBackOn:
      Bilingual(
        fr: "Quand avez-vous renvoyé l’article ? Une preuve d’envoi suffit.",
        en: "When did you send the article back? Proof of sending is enough.")
    case .repairedOn:
      Bilingual(fr: "Quand l’article a-t-il été réparé ?", en: "When was the article repaired?")
    case .replacedOn:
      Bilingual(
        fr: "Quel jour avez-vous reçu un article neuf à la place de la réparation demandée ?",
        en: "On which day did you get a new article in place of the repair you asked for?")
    case .repairRequestedOn:
      Bilingual(
        fr: "Quand avez-vous demandé la réparation ?",
        en: "When did you ask for the repair?")
    case .repairReturnedOn:
      Bilingual(
        fr: "Quand avez-vous récupéré l’article réparé ?",
        en: "When did you get the repaired article back?")
    case .decidedOn:
      Bilingual(
        fr: "À quelle date la décision est-elle prise ?",
        en: "On which day is the decision taken?")
    }
  }
}
