import RefundDesk

/// The words by which a message names a kind of resolution.
enum KindWords {
  static func phrases(of kind: ResolutionKind, _ language: Language) -> [PhrasePattern] {
    table[language]?[kind] ?? []
  }

  /// The phrases of every kind, read once.
  private static let table: [Language: [ResolutionKind: [PhrasePattern]]] = [
    .fr: words(french), .en: words(english),
  ]

  private static func words(
    _ phrases: (ResolutionKind) -> [PhrasePattern]
  ) -> [ResolutionKind: [PhrasePattern]] {
    Dictionary(uniqueKeysWithValues: ResolutionKind.allCases.map { ($0, phrases($0)) })
  }

  /// How many words stand before the first naming of a kind; nil where the text does not name it.
  static func position(of kind: ResolutionKind, in text: MessageText, _ language: Language) -> Int?
  {
    phrases(of: kind, language).compactMap { text.position(of: $0) }.min()
  }

  /// How many words stand before the first sentence that offers a kind; nil where none does. Naming
  /// what went wrong before, such as a repair that failed, is no offer.
  static func offer(of kind: ResolutionKind, in text: MessageText, _ language: Language) -> Int? {
    var before = 0
    for sentence in text.sentences {
      let isOffer = offering(language).contains {
        MessageText.position(of: $0, in: sentence.words) != nil
      }
      if isOffer {
        for phrase in phrases(of: kind, language) {
          if let place = MessageText.position(of: phrase, in: sentence.words),
            !isTelling(of: phrase, sentence.text)
          {
            return before + place
          }
        }
      }
      before += sentence.words.count
    }
    return nil
  }

  /// Whether every clause that names a phrase tells of what failed: `comme cette réparation a échoué`.
  private static func isTelling(of phrase: PhrasePattern, _ sentence: String) -> Bool {
    Clauses.pieces(sentence).map { MessageText.words($0) }
      .filter { MessageText.position(of: phrase, in: $0) != nil }
      .allSatisfy { clause in
        failures.contains { MessageText.position(of: $0, in: clause) != nil }
      }
  }

  private static let failures: [PhrasePattern] = [
    "echou*", "manquee", "ratee", "n a pas tenu", "n a pas suffi", "failed", "did not hold",
  ]

  /// Whether a text offers a kind: in so many words, in a question, or beside one that asks for a yes.
  static func isOffered(
    _ kind: ResolutionKind, in text: MessageText, _ language: Language
  ) -> Bool {
    let naming = text.sentences.filter { sentence in
      phrases(of: kind, language).contains {
        MessageText.position(of: $0, in: sentence.words) != nil
      }
    }
    guard !naming.isEmpty else { return false }
    return naming.contains(where: \.isQuestion) || offer(of: kind, in: text, language) != nil
      || text.sentences.contains { sentence in
        sentence.isQuestion
          && agreeing.contains { MessageText.position(of: $0, in: sentence.words) != nil }
      }
  }

  /// Words of a question that asks for a yes, in both languages.
  private static let agreeing: [PhrasePattern] = [
    "accord", "convien*", "convenir", "conviendrai*", "accept*", "ca vous va", "cela vous va",
    "agree*", "suit*", "all right", "happy with", "ok",
  ]

  private static func offering(_ language: Language) -> [PhrasePattern] {
    language == .fr ? frenchOffering : englishOffering
  }

  private static let frenchOffering: [PhrasePattern] = [
    "propos*", "offr*", "prefer*", "choisi*", "aussi", "sinon", "plutot", "accept*", "voulez vous",
    "pouvez", "pouvons", "vous donn*", "vous avez droit",
  ]

  private static let englishOffering: [PhrasePattern] = [
    "offer*", "propose*", "prefer*", "choose*", "also", "instead", "rather", "accept*",
    "would you", "you may", "you can", "we can", "give you",
  ]

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
      ["un avoir", "l avoir", "cet avoir", "en avoir", "bon d achat", "votre avoir"]
    case .giftCard: ["carte cadeau", "cartes cadeaux"]
    case .points: ["points"]
    case .redo: ["refaire"]
    case .information: ["reponse", "repondons"]
    case .decline:
      [
        "ne pouvons pas", "ne pouvons plus", "ne pouvons donc pas", "ne pouvons donc plus",
        "pas possible", "ne peut pas",
        "ne reprenons pas", "impossible", "ne peuvent pas",
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
