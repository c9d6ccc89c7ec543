import RefundDesk

/// Sentences about rights.
enum RightWords {
  static let partialDelivery = Bilingual(
    fr:
      "Une partie de la commande seulement est rendue : les frais de livraison ne sont pas comptés.",
    en: "Only a part of the order goes back: delivery is not counted.")

  static let noPresumption = Bilingual(
    fr:
      "Le délai de présomption est passé : le client doit prouver que le défaut existait à la livraison.",
    en:
      "The time of the presumption has passed: the customer must prove that the defect was there at "
      + "delivery.")

  /// A loss of value that lowers what goes back, with who says so.
  static func lossOfValue(_ amount: Money, _ source: CaseFact.Source?) -> Bilingual {
    var (who, whom) = ("", "")
    if case .entered(let person, _)? = source {
      (who, whom) = (" par \(person.rawValue)", " by \(person.rawValue)")
    }
    return Bilingual(
      fr:
        "Une dépréciation de \(MoneyWords.fr(amount)) est retenue\(who)\u{202F}: le client doit en "
        + "recevoir la raison.",
      en:
        "A loss of value of \(MoneyWords.en(amount)) is taken off\(whom): the customer must be told "
        + "why.")
  }
}
