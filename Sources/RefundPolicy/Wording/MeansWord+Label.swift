public import RefundDesk

extension MeansWord {
  /// What the means is called.
  public var label: Bilingual {
    switch self {
    case .original: Bilingual(fr: "le moyen d’origine", en: "the original means")
    case .storeCredit: Bilingual(fr: "un avoir", en: "a store credit")
    case .giftCard: Bilingual(fr: "une carte cadeau", en: "a gift card")
    case .giftCardOnFile:
      Bilingual(fr: "une carte cadeau du client", en: "a gift card on file")
    case .anyOnFile: Bilingual(fr: "un moyen enregistré", en: "any means on file")
    case .bankTransfer: Bilingual(fr: "un virement", en: "a bank transfer")
    case .cash: Bilingual(fr: "des espèces", en: "cash")
    case .exchange: Bilingual(fr: "un échange", en: "an exchange")
    case .platform:
      Bilingual(fr: "l’outil de la place de marché", en: "the marketplace’s own tool")
    case .anyCash: Bilingual(fr: "de l’argent", en: "money")
    }
  }
}
