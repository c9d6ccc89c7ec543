import RefundDesk

/// Sentences of the desk's own checks.
enum CheckWords {
  static let sentAlready = Bilingual(
    fr: "Une commande s’annule ou se modifie avant son départ.",
    en: "An order is cancelled or changed before it leaves.")

  static let lawChoice = Bilingual(
    fr: "Le droit appliqué est celui du pays de livraison ; à défaut, le plus proche.",
    en: "The law applied is that of the country of delivery; failing that, the closest.")
}
