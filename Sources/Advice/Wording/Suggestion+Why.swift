public import RefundDesk
import RefundPolicy

extension Suggestion {
  /// The arithmetic in sentences: every term, the chance and where it comes from, the expected cost.
  public func why(asked: ResolutionKind) -> Bilingual {
    var fr = ["\(SuggestionWords.name(self).fr)\u{202F}: \(MoneyWords.fr(cost))\(terms(fr: true))."]
    var en = ["\(SuggestionWords.name(self).en): \(MoneyWords.en(cost))\(terms(fr: false))."]
    if due {
      fr.append("Dû par la loi.")
      en.append("Due by law.")
    }
    if let acceptance, let otherwise {
      let words = SuggestionWords.acceptance(acceptance)
      fr.append(words.fr)
      en.append(words.en)
      fr.append("Sinon \(MoneyWords.fr(otherwise)), contact supplémentaire compris.")
      en.append("Otherwise \(MoneyWords.en(otherwise)) with a further contact.")
    }
    if !gain.isZero {
      fr.append("Gain attendu\u{202F}: \(MoneyWords.fr(gain)).")
      en.append("Expected gain \(MoneyWords.en(gain)).")
    }
    fr.append("Coût attendu\u{202F}: \(MoneyWords.fr(expectedCost)).")
    en.append("Expected cost \(MoneyWords.en(expectedCost)).")
    if needsOtherChoice {
      fr.append("Possible si le client choisit autrement.")
      en.append("Possible if the customer chooses otherwise.")
    }
    if let flip {
      let words = flip.sentence(amount.currency)
      fr.append(words.fr)
      en.append(words.en)
    }
    return Bilingual(fr: fr.joined(separator: " "), en: en.joined(separator: " "))
  }

  /// The terms in brackets: costs added, gains taken off.
  private func terms(fr: Bool) -> String {
    func part(_ term: CostTerm) -> String {
      let label = SuggestionWords.term(term.name)
      let amount = Money(abs(term.amount.minorUnits), term.amount.currency)
      let number = SuggestionWords.number(amount)
      return fr ? "\(label.fr) \(number.fr)" : "\(label.en) \(number.en)"
    }
    let costs = terms.filter { !$0.amount.isNegative }.map(part)
    let gains = terms.filter(\.amount.isNegative).map { term -> String in
      let amount = Money(-term.amount.minorUnits, term.amount.currency)
      let number = SuggestionWords.number(amount)
      let label = SuggestionWords.term(term.name)
      return fr ? "moins \(number.fr) \(label.fr)" : "less \(number.en) \(label.en)"
    }
    guard !costs.isEmpty else { return "" }
    return " (" + ([costs.joined(separator: " + ")] + gains).joined(separator: ", ") + ")"
  }
}
