import RefundDesk

extension ResolutionKind {
  /// What the kind is called within a sentence.
  var label: Bilingual {
    switch self {
    case .refund: Bilingual(fr: "remboursement", en: "refund")
    case .replacement: Bilingual(fr: "échange", en: "exchange")
    case .repair: Bilingual(fr: "réparation", en: "repair")
    case .discount: Bilingual(fr: "réduction du prix", en: "price reduction")
    case .credit: Bilingual(fr: "avoir", en: "store credit")
    case .giftCard: Bilingual(fr: "carte cadeau", en: "gift card")
    case .points: Bilingual(fr: "points de fidélité", en: "loyalty points")
    case .redo: Bilingual(fr: "nouvelle prestation", en: "doing it again")
    case .cancel: Bilingual(fr: "annulation", en: "cancellation")
    case .orderChange: Bilingual(fr: "modification", en: "change of the order")
    case .information: Bilingual(fr: "réponse", en: "answer")
    case .decline: Bilingual(fr: "refus", en: "decline")
    }
  }
}
