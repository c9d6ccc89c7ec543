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
}
