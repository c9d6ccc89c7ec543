public import RefundDesk

extension Phrases {
  /// A reason, as a column or a heading shows it.
  public func name(_ reason: Reason) -> String {
    switch reason {
    case .changeOfMind: say(en: "change of mind", fr: "changement d'avis")
    case .wrongSize: say(en: "wrong size", fr: "mauvaise taille")
    case .defective: say(en: "defective", fr: "défectueux")
    case .hiddenDefect: say(en: "hidden defect", fr: "vice caché")
    case .damagedOnArrival: say(en: "damaged on arrival", fr: "abîmé à l'arrivée")
    case .notAsDescribed: say(en: "not as described", fr: "non conforme")
    case .wrongItem: say(en: "wrong item", fr: "erreur d'article")
    case .missingPart: say(en: "missing part", fr: "pièce manquante")
    case .late: say(en: "late", fr: "retard")
    case .notDelivered: say(en: "not delivered", fr: "non livré")
    case .duplicateCharge: say(en: "charged twice", fr: "débité deux fois")
    case .safetyRecall: say(en: "safety recall", fr: "rappel de sécurité")
    case .other: say(en: "other", fr: "autre")
    }
  }

  /// What the customer asks for.
  public func name(_ wish: Wish) -> String {
    switch wish {
    case .refund: name(ResolutionKind.refund)
    case .replacement: name(ResolutionKind.replacement)
    case .repair: name(ResolutionKind.repair)
    case .credit: name(ResolutionKind.credit)
    case .discount: name(ResolutionKind.discount)
    case .cancel: name(ResolutionKind.cancel)
    case .orderChange: name(ResolutionKind.orderChange)
    case .information: name(ResolutionKind.information)
    }
  }

  /// A kind of resolution, without an article.
  public func name(_ kind: ResolutionKind) -> String {
    switch kind {
    case .refund: say(en: "refund", fr: "remboursement")
    case .replacement: say(en: "replacement", fr: "remplacement")
    case .repair: say(en: "repair", fr: "réparation")
    case .discount: say(en: "discount", fr: "remise")
    case .credit: say(en: "store credit", fr: "avoir")
    case .giftCard: say(en: "gift card", fr: "carte cadeau")
    case .points: say(en: "points", fr: "points")
    case .redo: say(en: "redo", fr: "à refaire")
    case .cancel: say(en: "cancellation", fr: "annulation")
    case .orderChange: say(en: "order change", fr: "modification")
    case .information: say(en: "information", fr: "information")
    case .decline: say(en: "decline", fr: "refus")
    }
  }

  /// A kind of resolution inside a sentence: `a refund`, `un remboursement`.
  public func one(_ kind: ResolutionKind) -> String {
    switch kind {
    case .refund: say(en: "a refund", fr: "un remboursement")
    case .replacement: say(en: "a replacement", fr: "un remplacement")
    case .repair: say(en: "a repair", fr: "une réparation")
    case .discount: say(en: "a discount", fr: "une remise")
    case .credit: say(en: "a store credit", fr: "un avoir")
    case .giftCard: say(en: "a gift card", fr: "une carte cadeau")
    case .points: say(en: "loyalty points", fr: "des points de fidélité")
    case .redo: say(en: "doing the service again", fr: "une nouvelle prestation")
    case .cancel: say(en: "the order’s cancellation", fr: "l'annulation de la commande")
    case .orderChange: say(en: "a change of the order", fr: "une modification de la commande")
    case .information: say(en: "an answer", fr: "une réponse")
    case .decline: say(en: "a refusal", fr: "un refus")
    }
  }

  /// What the checks add up to.
  public func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .entitled: say(en: "entitled", fr: "de droit")
    case .allowed: say(en: "allowed", fr: "permis")
    case .discretionary: say(en: "discretionary", fr: "au choix")
    case .refused: say(en: "refused", fr: "refusé")
    case .ask: say(en: "ask", fr: "à demander")
    }
  }

  /// What a verdict means, as one sentence.
  public func meaning(_ verdict: Verdict) -> String {
    switch verdict {
    case .entitled: say(en: "The law grants it.", fr: "La loi l'accorde.")
    case .allowed:
      say(en: "The shop’s policy grants it.", fr: "La politique du magasin l'accorde.")
    case .discretionary:
      say(
        en: "Nobody owes it; a person may grant it.",
        fr: "Personne ne le doit ; quelqu'un peut l'accorder.")
    case .refused:
      say(
        en: "The policy says no and the law does not say yes.",
        fr: "La politique dit non et la loi ne dit pas oui.")
    case .ask:
      say(en: "A fact is missing: ask for it.", fr: "Un fait manque : il faut le demander.")
    }
  }

  /// What somebody is there for.
  public func name(_ role: Person.Role) -> String {
    switch role {
    case .agent: say(en: "agent", fr: "agent")
    case .supervisor: say(en: "supervisor", fr: "responsable")
    case .administrator: say(en: "administrator", fr: "administrateur")
    }
  }

  /// A channel between customer and desk; the shop's own word where it is none of the usual ones.
  public func name(_ channel: ContactChannel) -> String {
    switch channel {
    case .email: say(en: "email", fr: "courriel")
    case .chat: say(en: "chat", fr: "chat")
    case .phone: say(en: "phone", fr: "téléphone")
    case .form: say(en: "form", fr: "formulaire")
    case .store: say(en: "store", fr: "magasin")
    case .letter: say(en: "letter", fr: "lettre")
    case .social: say(en: "social", fr: "réseaux")
    case .accounts: say(en: "accounts", fr: "comptabilité")
    default: channel.rawValue
    }
  }

  /// How a sale was made.
  public func name(_ channel: OrderChannel) -> String {
    switch channel {
    case .online: say(en: "online", fr: "en ligne")
    case .phone: say(en: "by phone", fr: "par téléphone")
    case .mail: say(en: "by post", fr: "par correspondance")
    case .doorstep: say(en: "at the door", fr: "à domicile")
    case .store: say(en: "in the shop", fr: "en magasin")
    }
  }

  /// Where an order stands; the shop's own word where it is none of the usual ones.
  public func name(_ status: OrderStatus) -> String {
    switch status {
    case .pending: say(en: "placed", fr: "passée")
    case .processed: say(en: "being prepared", fr: "en préparation")
    case .shipped: say(en: "shipped", fr: "expédiée")
    case .delivered: say(en: "delivered", fr: "livrée")
    case .cancelled: say(en: "cancelled", fr: "annulée")
    case .adjustment: say(en: "adjustment", fr: "régularisation")
    default: status.rawValue
    }
  }

  /// What sort of means of payment it is; the shop's own word where it is none of the usual ones.
  public func name(_ kind: PaymentMethod.Kind) -> String {
    switch kind {
    case .card: say(en: "card", fr: "carte")
    case .giftCard: say(en: "gift card", fr: "carte cadeau")
    case .paypal: "PayPal"
    case .bankTransfer: say(en: "bank transfer", fr: "virement")
    case .cash: say(en: "cash", fr: "espèces")
    default: kind.rawValue
    }
  }

  /// The name of a language, in that language.
  public static func name(_ language: Language) -> String {
    switch language {
    case .en: "English"
    case .fr: "français"
    }
  }
}
