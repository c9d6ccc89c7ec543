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
    if case .entered(let person, _)? = source {
      return Bilingual(
        fr:
          "\(person.rawValue) retient une dépréciation de \(MoneyWords.fr(amount))\u{202F}: un "
          + "responsable doit l’approuver, et le client en recevoir la raison.",
        en:
          "\(person.rawValue) takes off a loss of value of \(MoneyWords.en(amount)): a supervisor must "
          + "agree, and the customer be told why.")
    }
    return Bilingual(
      fr:
        "Une dépréciation de \(MoneyWords.fr(amount)) est retenue\u{202F}: le client doit en "
        + "recevoir la raison.",
      en:
        "A loss of value of \(MoneyWords.en(amount)) is taken off: the customer must be told "
        + "why.")
  }
}
