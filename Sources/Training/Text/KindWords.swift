import RefundDesk

/// The words by which a message names a kind of resolution.
enum KindWords {
  static func phrases(of kind: ResolutionKind, _ language: Language) -> [PhrasePattern] {
    switch language {
    case .fr: french(kind)
    case .en: english(kind)
    }
  }

  /// How many words stand before the first naming of a kind; nil where the text does not name it.
  static func position(of kind: ResolutionKind, in text: MessageText, _ language: Language) -> Int?
  {
    phrases(of: kind, language).compactMap { text.position(of: $0) }.min()
  }

  private static func french(_ kind: ResolutionKind) -> [PhrasePattern] {
    switch kind {
    case .refund, .cancel: ["rembours*", "vous est restitue*", "vous restituer"]
    case .replacement, .orderChange:
      [
        "remplac*", "echang*", "renvoyons l article", "nouvel exemplaire", "envoyons la piece",
        "nouvelle piece",
      ]
    case .repair: ["repar*", "remise en etat"]
    case .discount: ["remise de", "une remise", "reduction du prix", "reduction de prix"]
    case .credit:
      ["un avoir", "l avoir", "d avoir", "cet avoir", "en avoir", "bon d achat", "votre avoir"]
    case .giftCard: ["carte cadeau", "cartes cadeaux"]
    case .points: ["points"]
    case .redo: ["refaire"]
    case .information: ["reponse", "repondons"]
    case .decline:
      [
        "ne pouvons pas", "pas possible", "ne peut pas", "ne reprenons pas", "impossible",
        "ne peuvent pas",
      ]
    }
  }

  private static func english(_ kind: ResolutionKind) -> [PhrasePattern] {
    switch kind {
    case .refund, .cancel: ["refund*", "money back", "pay you back", "paid back"]
    case .replacement, .orderChange:
      ["replac*", "exchang*", "resend", "send you the right", "send the missing", "new piece"]
    case .repair: ["repair*", "mend*"]
    case .discount: ["discount", "price reduction", "lower price", "reduction of"]
    case .credit: ["store credit", "a credit", "the credit", "that credit", "voucher"]
    case .giftCard: ["gift card*"]
    case .points: ["points"]
    case .redo: ["redo", "again for you"]
    case .information: ["answer"]
    case .decline: ["cannot", "can not", "unable to", "not able to", "not possible"]
    }
  }
}
