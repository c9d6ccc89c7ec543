import RefundDesk
import RefundPolicy

/// The words of suggestions.
enum SuggestionWords {
  /// What a suggestion is called at the beginning of a sentence.
  static func name(_ suggestion: Suggestion) -> Bilingual {
    if let share = suggestion.share {
      return Bilingual(
        fr: "Remise de \(percent(share).fr)", en: "Discount of \(percent(share).en)")
    }
    return name(suggestion.action, suggestion.with, goodsBack: suggestion.goodsBack)
  }

  static func name(
    _ action: Suggestion.Action, _ with: [ResolutionKind], goodsBack: Bool?
  ) -> Bilingual {
    if action == .resolve(.refund), goodsBack == false {
      return Bilingual(fr: "Remboursement sans retour", en: "Refund, goods kept")
    }
    let base = name(action)
    guard with.contains(.points) else { return base }
    return Bilingual(fr: base.fr + " et points", en: base.en + " and points")
  }

  static func name(_ action: Suggestion.Action) -> Bilingual {
    switch action {
    case .escalate: Bilingual(fr: "Avis d’un responsable", en: "Ask a supervisor")
    case .resolve(let kind): name(kind)
    }
  }

  private static func name(_ kind: ResolutionKind) -> Bilingual {
    switch kind {
    case .refund: Bilingual(fr: "Remboursement", en: "Refund")
    case .replacement: Bilingual(fr: "Échange", en: "Exchange")
    case .repair: Bilingual(fr: "Réparation", en: "Repair")
    case .discount: Bilingual(fr: "Réduction du prix", en: "Price reduction")
    case .credit: Bilingual(fr: "Avoir", en: "Store credit")
    case .giftCard: Bilingual(fr: "Carte cadeau", en: "Gift card")
    case .points: Bilingual(fr: "Points", en: "Points")
    case .redo: Bilingual(fr: "Nouvelle prestation", en: "Doing it again")
    case .cancel: Bilingual(fr: "Annulation", en: "Cancellation")
    case .orderChange: Bilingual(fr: "Modification de la commande", en: "Change of the order")
    case .information: Bilingual(fr: "Réponse", en: "Answer")
    case .decline: Bilingual(fr: "Refus expliqué", en: "Explained decline")
    }
  }

  static func term(_ name: CostTerm.Name) -> Bilingual {
    switch name {
    case .money: Bilingual(fr: "argent hors taxe", en: "money without tax")
    case .goods: Bilingual(fr: "article", en: "goods")
    case .shippingOut: Bilingual(fr: "envoi", en: "sending out")
    case .shippingBack: Bilingual(fr: "port du retour", en: "return shipping")
    case .handling: Bilingual(fr: "contrôle", en: "handling")
    case .paymentFee: Bilingual(fr: "frais de paiement", en: "payment fee")
    case .work: Bilingual(fr: "travail", en: "work")
    case .repair: Bilingual(fr: "réparation", en: "mending")
    case .creditSpent: Bilingual(fr: "avoir dépensé", en: "credit spent")
    case .creditUnspent: Bilingual(fr: "avoir non dépensé", en: "credit unspent")
    case .creditExtra: Bilingual(fr: "d’achats en plus", en: "of extra purchases")
    case .points: Bilingual(fr: "points", en: "points")
    case .dispute: Bilingual(fr: "litige", en: "dispute")
    case .lostSales: Bilingual(fr: "ventes perdues", en: "lost sales")
    case .askedAgain: Bilingual(fr: "redemande", en: "asked again")
    case .late: Bilingual(fr: "retard", en: "lateness")
    case .recovered: Bilingual(fr: "récupérés", en: "recovered")
    }
  }

  static func acceptance(_ acceptance: Acceptance) -> Bilingual {
    let share = whole(acceptance.used)
    guard acceptance.isEstimated, let interval = acceptance.interval else {
      return Bilingual(
        fr: "Accepté \(share)\u{202F}% du temps (a priori, \(acceptance.n) cas).",
        en: "Accepted \(share)% of the time (assumed, \(acceptance.n) cases).")
    }
    let low = whole(Fraction(millionths: interval.lowerBound))
    let high = whole(Fraction(millionths: interval.upperBound))
    return Bilingual(
      fr: "Accepté \(share)\u{202F}% du temps (de \(low) à \(high)\u{202F}%, \(acceptance.n) cas).",
      en: "Accepted \(share)% of the time (\(low) to \(high)%, \(acceptance.n) cases).")
  }

  /// The number of an amount without its currency, inside a sum.
  static func number(_ money: Money) -> Bilingual {
    let plain = money.decimalText
    return Bilingual(fr: String(plain.map { $0 == "." ? "," : $0 }), en: plain)
  }

  static func lowered(_ name: Bilingual) -> Bilingual {
    Bilingual(
      fr: "«\u{202F}\(name.fr)\u{202F}»", en: name.en.prefix(1).lowercased() + name.en.dropFirst())
  }

  static func percent(_ rate: Rate) -> Bilingual {
    let points = rate.basisPoints
    let whole = points / 100
    guard points % 100 != 0 else { return Bilingual(fr: "\(whole)\u{202F}%", en: "\(whole)%") }
    let rest = points % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return Bilingual(fr: "\(whole),\(digits)\u{202F}%", en: "\(whole).\(digits)%")
  }

  static func whole(_ share: Fraction) -> Int64 { (share * Fraction(100)).rounded }
}
