public import RefundDesk
import RefundPolicy

extension Flip {
  /// The sentence that says what would change the order, in a currency: `If fewer than 33% accept, ...`.
  public func sentence(_ currency: Currency) -> Bilingual {
    let then = otherName
    if input == .respectWishBelow {
      let extra = Money(value, currency)
      return Bilingual(
        fr: "Le souhait passe devant pour \(MoneyWords.fr(extra)) de plus\u{202F}; avec une limite "
          + "plus basse, \(then.fr) passe devant.",
        en: "The wish goes first at \(MoneyWords.en(extra)) more; with a lower limit, \(then.en) "
          + "comes first.")
    }
    if input.isAcceptance {
      return chance(SuggestionWords.whole(Fraction(millionths: value)), then)
    }
    let (label, amount) = (input.label, shown(currency))
    return below
      ? Bilingual(
        fr:
          "Si «\u{202F}\(label.fr)\u{202F}» était sous \(amount.fr), \(then.fr) passerait devant.",
        en: "If “\(label.en)” were below \(amount.en), \(then.en) would come first.")
      : Bilingual(
        fr:
          "Si «\u{202F}\(label.fr)\u{202F}» dépassait \(amount.fr), \(then.fr) passerait devant.",
        en: "If “\(label.en)” were above \(amount.en), \(then.en) would come first.")
  }

  /// The sentence about a chance of acceptance: of the one in front, or of the other.
  private func chance(_ share: Int64, _ then: Bilingual) -> Bilingual {
    let (fr, en) = (below ? "moins" : "plus", below ? "fewer" : "more")
    guard isOfOther else {
      return Bilingual(
        fr: "Si \(fr) de \(share)\u{202F}% l’acceptent, \(then.fr) passe devant.",
        en: "If \(en) than \(share)% accept, \(then.en) comes first.")
    }
    return Bilingual(
      fr: "Si \(fr) de \(share)\u{202F}% acceptent \(then.fr), cette offre passe devant.",
      en: "If \(en) than \(share)% accept \(then.en), that comes first.")
  }

  private var otherName: Bilingual {
    if let share {
      let percent = SuggestionWords.percent(share)
      return Bilingual(fr: "la remise de \(percent.fr)", en: "the discount of \(percent.en)")
    }
    return SuggestionWords.lowered(SuggestionWords.name(then, with, goodsBack: goodsBack))
  }

  /// The value with its unit.
  private func shown(_ currency: Currency) -> Bilingual {
    switch input.unit {
    case .share:
      return SuggestionWords.percent(Rate(basisPoints: Int((value + 50) / 100)))
    case .minutes: return Bilingual(fr: "\(value) minutes", en: "\(value) minutes")
    case .money, .smallMoney:
      let money = Money(input.unit == .money ? value : value / 100, currency)
      return Bilingual(fr: MoneyWords.fr(money), en: MoneyWords.en(money))
    }
  }
}

extension AdviceInput {
  /// Whether it is the assumed chance that an offer is accepted.
  var isAcceptance: Bool { rawValue.hasPrefix("accept_") }
}
