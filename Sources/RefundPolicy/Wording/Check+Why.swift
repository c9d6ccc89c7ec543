public import RefundDesk

extension Check {
  /// Why the check came out so, in a sentence after the row's own.
  public var why: Bilingual {
    guard let because = reason.words else { return text }
    if text.fr.isEmpty { return because }
    return Bilingual(fr: text.fr + " " + because.fr, en: text.en + " " + because.en)
  }
}

extension CheckReason {
  /// The reason in words; nil where the row's own sentence says it all.
  var words: Bilingual? {
    switch self {
    case .asWritten, .met: nil
    case .windowOpen(let last, let left): CheckReason.open(last, left)
    case .windowClosed(let last, let over):
      Bilingual(
        fr: "Dernier jour\u{202F}: le \(DayWords.fr(last)), dépassé de \(DayWords.fr(days: over)).",
        en: "The last day was \(DayWords.en(last)), \(DayWords.en(days: over)) before the request.")
    case .windowNotBegun:
      Bilingual(
        fr: "L’article n’est pas encore livré\u{202F}: le délai n’a pas commencé.",
        en: "The article has not been delivered yet: the time has not begun.")
    case .broken(let facts): CheckReason.broken(facts)
    case .unknown(let unknowns): CheckReason.unknown(unknowns)
    case .rightHolds(let last?, let left?): CheckReason.open(last, left)
    case .rightHolds: nil
    case .means(let words): CheckReason.means(words)
    case .moneyIsDue:
      Bilingual(
        fr: "La loi donne droit à de l’argent\u{202F}: un avoir ne peut qu’être proposé.",
        en: "The law grants money: a credit can only be offered.")
    case .needsApproval(let from):
      Bilingual(
        fr: "Le montant atteint \(MoneyWords.fr(from))\u{202F}: un responsable doit approuver.",
        en: "The amount reaches \(MoneyWords.en(from)): a supervisor must approve.")
    case .withheld:
      Bilingual(
        fr: "Les gestes sont suspendus\u{202F}; les droits légaux restent entiers.",
        en: "Gestures are withheld; legal rights stay whole.")
    case .waived: Bilingual(fr: "Offerts dans ce cas.", en: "Waived in this case.")
    case .fallbackLaw(let asked, let used): CheckReason.fallback(asked, used)
    case .alreadySent:
      Bilingual(fr: "Elle est déjà partie ou close.", en: "It has left already, or is closed.")
    }
  }

  private static func open(_ last: Day, _ left: Int) -> Bilingual {
    Bilingual(
      fr: left == 0
        ? "La demande est du dernier jour, le \(DayWords.fr(last))."
        : "Possible jusqu’au \(DayWords.fr(last)), \(DayWords.fr(days: left)) après la demande.",
      en: left == 0
        ? "The request came on the last day, \(DayWords.en(last))."
        : "Open until \(DayWords.en(last)), \(DayWords.en(days: left)) after the request.")
  }

  private static func broken(_ facts: [FactName]) -> Bilingual {
    Bilingual(
      fr: facts.map(\.brokenWords.fr).joined(separator: " "),
      en: facts.map(\.brokenWords.en).joined(separator: " "))
  }

  private static func unknown(_ unknowns: [Unknown]) -> Bilingual {
    Bilingual(
      fr: "Reste à savoir\u{202F}: " + unknowns.map(\.label.fr).joined(separator: ", ") + ".",
      en: "Still to be known: " + unknowns.map(\.label.en).joined(separator: ", ") + ".")
  }

  private static func means(_ words: [MeansWord]) -> Bilingual {
    Bilingual(
      fr: "Moyens\u{202F}: " + words.map(\.label.fr).joined(separator: ", ") + ".",
      en: "Means: " + words.map(\.label.en).joined(separator: ", ") + ".")
  }

  private static func fallback(_ asked: String?, _ used: String) -> Bilingual {
    guard let asked else {
      return Bilingual(
        fr: "Le pays de livraison est inconnu\u{202F}: droit « \(used) ».",
        en: "The country of delivery is unknown: law \"\(used)\".")
    }
    return Bilingual(
      fr: "Aucun droit « \(asked) » n’est chargé\u{202F}: droit « \(used) », à vérifier.",
      en: "No law of \"\(asked)\" is loaded: law \"\(used)\", to be checked.")
  }
}
