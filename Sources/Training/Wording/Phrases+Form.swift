import Phrases
import RefundDesk

extension Phrases {
  /// What the form of a letter costs, in a sentence.
  func sentence(ofForm evidence: Evidence) -> String {
    switch evidence {
    case .nothingSaid:
      say(en: "No sentence says anything.", fr: "Aucune phrase ne dit quoi que ce soit.")
    case .promiseDenied(let sentence):
      say(
        en: "This is not what was decided: \(quoted([short(sentence)])).",
        fr: "Ce n'est pas ce qui a été décidé : \(quoted([short(sentence)])).")
    case .otherAmount(let amount):
      say(
        en: "The letter promises another amount: \(amount).",
        fr: "La lettre promet un autre montant : \(amount).")
    case .otherDay(let day):
      say(
        en: "The letter promises a day that is past or too late: \(date(day)).",
        fr: "La lettre promet une date passée ou trop tardive : \(date(day)).")
    case .noteSent:
      say(
        en: "A note for colleagues went to the customer.",
        fr: "Une note interne est partie chez le client.")
    case .sentAgain:
      say(
        en: "The customer got the same letter more than once.",
        fr: "Le client a reçu plusieurs fois la même lettre.")
    case .shouted: say(en: "It is in capitals.", fr: "C'est écrit en capitales.")
    case .mostlyIdle:
      say(
        en: "Most of the words stand in no sentence that counts.",
        fr: "La plupart des mots ne forment aucune phrase qui compte.")
    case .blame(let words):
      say(
        en: "The customer is blamed: \(quoted([words])).",
        fr: "Le client est mis en cause : \(quoted([words])).")
    case .noGreeting: say(en: "Nobody is greeted.", fr: "Il manque une salutation.")
    case .noClosing:
      say(
        en: "The letter does not end: a word of goodbye, or how to answer.",
        fr: "La lettre n'a pas de fin : une formule, ou comment répondre.")
    case .notCounted(let sentence, let fault):
      say(
        en: "Does not count, \(name(fault)): \(quoted([short(sentence)])).",
        fr: "Ne compte pas, \(name(fault)) : \(quoted([short(sentence)])).")
    default: ""
    }
  }

  /// Why a sentence does not count.
  func name(_ fault: SentenceFault) -> String {
    switch fault {
    case .noVerb: say(en: "no verb", fr: "pas de verbe")
    case .list: say(en: "a list of words", fr: "une liste de mots")
    case .short: say(en: "no sentence", fr: "pas de phrase")
    case .endless: say(en: "far too long", fr: "beaucoup trop long")
    case .repeats: say(en: "repeated", fr: "répété")
    case .shouted: say(en: "in capitals", fr: "en capitales")
    case .otherLanguage: say(en: "not the customer’s language", fr: "pas la langue du client")
    case .pasted: say(en: "copied from the case", fr: "recopié du dossier")
    case .internalNote: say(en: "a note for colleagues", fr: "une note interne")
    }
  }

  /// The first sixty letters of a sentence.
  private func short(_ text: String) -> String {
    let plain = text.map { $0.isNewline ? " " : $0 }
    return plain.count > 60 ? String(plain.prefix(59)) + "…" : String(plain)
  }
}
