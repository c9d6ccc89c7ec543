import RefundDesk
import RefundPolicy

/// An invented story for each reason, and the apology that takes it up.
struct ReasonWords {
  let title: Bilingual
  let message: Bilingual
  let apology: Bilingual

  init(_ reason: Reason) {
    let (fr, en) = ReasonWords.story(reason)
    title = Bilingual(fr: fr, en: en)
    message = Bilingual(
      fr: "Bonjour, je vous écris parce que \(fr). Que pouvez-vous faire ?",
      en: "Hello, I am writing because \(en). What can you do?")
    apology = Bilingual(
      fr: "Je suis désolé que \(ReasonWords.subjunctive(fr)).", en: "I am sorry that \(en).")
  }

  /// After « je suis désolé que » French asks for another mood: the stories say it with a noun instead.
  private static func subjunctive(_ story: String) -> String {
    "vous ayez dû nous écrire parce que \(story)"
  }

  private static func story(_ reason: Reason) -> (String, String) {
    switch reason {
    case .changeOfMind:
      ("le produit livré ne convient finalement plus", "the delivered product no longer suits")
    case .wrongSize:
      ("la taille choisie ne convient vraiment pas", "the chosen measure really does not fit")
    case .defective:
      ("le produit livré ne fonctionne plus", "the delivered product stopped working")
    case .hiddenDefect:
      ("un vice caché est apparu sur le produit", "a hidden defect appeared on the product")
    case .damagedOnArrival:
      ("le produit est arrivé cassé dans son carton", "the product arrived broken in its package")
    case .notAsDescribed:
      (
        "le produit livré diffère de la description",
        "the delivered product differs from its description"
      )
    case .wrongItem:
      ("un autre produit est arrivé par erreur", "another product arrived by mistake")
    case .missingPart:
      ("une pièce du produit livré manque", "a piece of the delivered product is missing")
    case .late: ("la livraison promise arrive trop tard", "the promised delivery comes too late")
    case .notDelivered:
      ("la livraison promise n'arrive pas", "the promised delivery never arrived")
    case .duplicateCharge:
      (
        "mon compte montre un double débit pour ce produit",
        "my account shows a double charge for this product"
      )
    case .safetyRecall:
      ("le produit est rappelé pour sa sécurité", "the product is recalled for safety")
    case .other:
      (
        "le produit livré pose un problème particulier",
        "the delivered product has a particular problem"
      )
    }
  }

  /// The question for a fact of the vocabulary.
  static func question(_ name: String) -> Bilingual {
    if let fact = FactName(rawValue: name) { return Unknown.fact(fact).question }
    if let flag = CaseFlag(rawValue: name) { return Unknown.flag(flag).question }
    return Bilingual(fr: "Pouvez-vous préciser \(name) ?", en: "Could you say more on \(name)?")
  }

  /// What the customer answers.
  static func answer(_ value: FactValue) -> Bilingual {
    switch value {
    case .flag(true): Bilingual(fr: "Oui.", en: "Yes.")
    case .flag(false): Bilingual(fr: "Non.", en: "No.")
    default:
      Bilingual(
        fr: "Notez ceci : \(FactWords.text(value)).",
        en: "Write this down: \(FactWords.text(value)).")
    }
  }

  /// What can always be asked.
  static let extras: [(id: String, question: Bilingual, answer: Bilingual)] = [
    (
      "packaging",
      Bilingual(fr: "Avez-vous gardé l'emballage ?", en: "Have you kept the packaging?"),
      Bilingual(fr: "Oui, il est entier.", en: "Yes, all of it.")
    ),
    (
      "hour",
      Bilingual(
        fr: "À quelle heure pouvons-nous vous joindre ?", en: "At what hour can we reach you?"),
      Bilingual(fr: "Le matin.", en: "In the morning.")
    ),
    (
      "hurry",
      Bilingual(fr: "Est-ce urgent pour vous ?", en: "Is it urgent for you?"),
      Bilingual(fr: "Un peu, oui.", en: "A little, yes.")
    ),
  ]
}
