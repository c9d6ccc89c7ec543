import RefundDesk

/// The rules by which requests are read: phrases without accents, the narrow rules first.
enum RequestRules {
  /// An intent with the phrases of which one must stand in the message, words of which one must stand
  /// beside it, and words of which none may.
  struct IntentRule: Sendable {
    var intent: RequestReading.Intent
    var phrases: [Phrase]
    var with: [Phrase] = []
    var without: [Phrase] = []
  }

  /// A reason with its phrases.
  struct ReasonRule: Sendable {
    var reason: Reason
    var phrases: [Phrase]
  }

  /// Words for money back.
  private static let money: [Phrase] = [
    "refund*", "reimburs*", "money back", "rebat*", "compensation*", "restitution*", "rembours*",
    "my money", "return", "mon argent",
  ]

  /// What belongs to the customer and not to the order.
  private static let elsewhere: [Phrase] = [
    "account*", "password*", "compte", "mot de passe",
  ]

  static let intents: [IntentRule] = [
    IntentRule(
      intent: .refundRules,
      phrases: [
        "policy", "policies", "circumstances", "what situations", "what cases", "which cases",
        "which situations",
        "guarantee", "do you offer", "how long", "when can i", "conditions", "politique",
        "dans quels cas", "combien de temps", "garantie de remboursement",
      ], with: money),
    IntentRule(
      intent: .refundStatus,
      phrases: [
        "status", "track*", "where is", "wheres", "has my", "is my", "not showing", "doesn t show",
        "not received my refund", "still waiting", "haven t received my refund", "not here",
        "hasn t", "have not", "not yet", "isn t", "still don t", "news", "updates", "current",
        "ou en est", "pas encore recu", "toujours pas", "don t see", "can t see", "cannot see",
        "showing", "appear*", "any news", "process", "missing", "didn t",
        "i expect", "expecting", "waiting for", "anything new", "j attends", "j attendais",
        "waiting on", "when will", "when should i", "when do i", "do not see",
        "has yet to", "still pending", "not find", "can t find", "quand serai je", "quand vais je",
      ], with: ["refund*", "reimburs*", "rebate*", "compensation*", "restitution*", "rembours*"]),
    IntentRule(
      intent: .cancel,
      phrases: ["cancel*", "annul*", "call off", "stop payment"],
      with: [
        "order*", "purchase*", "item*", "commande*", "achat*", "pending", "article*", "it", "one",
        "product*", "bought",
      ]),
    IntentRule(
      intent: .replacement,
      phrases: [
        "exchang*", "swap", "replac*", "echang*", "remplac*", "another size", "autre taille",
        "different size",
      ]),
    IntentRule(
      intent: .orderChange,
      phrases: [
        "change", "changing", "edit*", "correct*", "update", "updating", "add", "adding", "remov*",
        "switch*", "swap*", "delet*", "changer", "ajouter", "retirer", "enlever",
      ], with: ["order*", "purchase*", "item*", "commande*", "product*", "article*"],
      without: elsewhere),
    IntentRule(
      intent: .orderChange, phrases: ["modif*", "change it to", "changer pour"],
      without: elsewhere),
    IntentRule(intent: .repair, phrases: ["repair*", "fix it", "mend*", "repar*"]),
    IntentRule(
      intent: .credit,
      phrases: ["store credit", "voucher", "gift card instead", "un avoir", "bon d achat"]),
    IntentRule(
      intent: .refund,
      phrases: [
        "refund*", "reimburs*", "money back", "rebat*", "compensation*", "restitution*",
        "rembours*",
        "return my", "return the", "return an", "return it", "return all", "return", "send it back",
        "give me back", "back my money", "retourner", "rendre", "me retracter", "retractation",
      ]),
    IntentRule(
      intent: .discount, phrases: ["discount", "price reduction", "une remise", "un geste"]),
  ]

  static let reasons: [ReasonRule] = [
    ReasonRule(
      reason: .damagedOnArrival,
      phrases: [
        "arrived broken", "arrived damaged", "came broken", "damaged", "smashed", "arrive casse",
        "abime*", "endommage*",
      ]),
    ReasonRule(
      reason: .wrongItem,
      phrases: [
        "wrong item", "wrong product", "wrong article", "mauvais article", "pas le bon article",
      ]),
    ReasonRule(
      reason: .missingPart,
      phrases: ["missing part", "missing piece", "a piece is missing", "il manque", "incomplet*"]),
    ReasonRule(
      reason: .wrongSize,
      phrases: [
        "too small", "too big", "too large", "too tight", "wrong size", "doesn t fit",
        "does not fit",
        "trop petit*", "trop grand*", "mauvaise taille", "taille ne",
      ]),
    ReasonRule(
      reason: .notDelivered,
      phrases: [
        "not received the", "never arrived", "not arrived", "haven t received my order",
        "not received my order", "jamais recu", "pas recu", "not received an item",
        "have not received the item",
      ]),
    ReasonRule(
      reason: .late, phrases: ["too late", "arrived late", "en retard", "takes too long"]),
    ReasonRule(
      reason: .duplicateCharge,
      phrases: ["charged twice", "double charge*", "debite* deux fois", "deux fois"]),
    ReasonRule(
      reason: .defective,
      phrases: [
        "defective", "faulty", "not working", "doesn t work", "does not work", "stopped working",
        "broken", "broke", "defectueu*", "ne fonctionne", "ne marche", "en panne", "casse*",
      ]),
    ReasonRule(
      reason: .notAsDescribed,
      phrases: ["not as described", "not what i ordered", "pas conforme", "ne correspond pas"]),
    ReasonRule(
      reason: .changeOfMind,
      phrases: [
        "changed my mind", "no longer need*", "no longer want*", "don t want", "don t need",
        "by mistake", "change d avis", "plus besoin", "par erreur", "not happy", "ne me plait",
      ]),
  ]
}
