public import Phrases
import RefundDesk

extension Phrases {
  /// The name of a part of the rubric.
  public func name(_ part: Score.Part) -> String {
    switch part {
    case .law: say(en: "Law and policy", fr: "Droit et politique")
    case .choice: say(en: "Choice", fr: "Choix")
    case .message: say(en: "Message", fr: "Message")
    case .procedure: say(en: "Procedure", fr: "Procédure")
    }
  }

  /// What a criterion looks at.
  public func name(_ criterion: Criterion) -> String {
    switch criterion {
    case .remedy: say(en: "the right remedy", fr: "le bon remède")
    case .amount: say(en: "the amount, to the cent", fr: "le montant, au centime")
    case .means: say(en: "how it goes back", fr: "le moyen de remboursement")
    case .deadline: say(en: "the date is named", fr: "la date est dite")
    case .clause: say(en: "article or clause is named", fr: "l'article ou la clause est cité")
    case .truth: say(en: "nothing false is said", fr: "rien de faux n'est dit")
    case .regret: say(en: "cost of the choice", fr: "coût du choix")
    case .problem:
      say(en: "the customer’s own problem", fr: "le problème du client, avec ses mots")
    case .apology: say(en: "a specific apology", fr: "des excuses précises")
    case .order: say(en: "what is due comes first", fr: "ce qui est dû vient d'abord")
    case .figures: say(en: "amount and date in figures", fr: "montant et date en chiffres")
    case .next: say(en: "next step and contact", fr: "la suite et le contact")
    case .form: say(en: "it reads as a letter", fr: "c'est une lettre")
    case .questions: say(en: "only what was missing, once", fr: "seulement l'inconnu, une fois")
    case .approval: say(en: "approval", fr: "double regard")
    case .consent: say(en: "recorded consent", fr: "accord enregistré")
    case .followUp: say(en: "a day to look again", fr: "une date de relance")
    case .fields: say(en: "the ticket is filled in", fr: "la demande est renseignée")
    }
  }

  /// `96 of 100`.
  public func points(_ points: Int, of most: Int) -> String {
    say(en: "\(points) of \(most)", fr: "\(points) sur \(most)")
  }

  /// What a trainee learns in a scenario.
  public func name(_ skill: Skill) -> String {
    switch skill {
    case .listening: say(en: "listening", fr: "l'écoute")
    case .apology: say(en: "apologising", fr: "les excuses")
    case .legalFloor: say(en: "the legal floor", fr: "le plancher légal")
    case .transparency: say(en: "transparency", fr: "la transparence")
    case .speed: say(en: "speed", fr: "la rapidité")
    case .alternatives: say(en: "alternatives", fr: "les alternatives")
    case .prevention: say(en: "prevention", fr: "la prévention")
    case .abuse: say(en: "abuse without losing the right", fr: "l'abus sans perdre le droit")
    case .credit: say(en: "store credits", fr: "les avoirs")
    case .marketplace: say(en: "marketplaces", fr: "les places de marché")
    case .gift: say(en: "gifts", fr: "les cadeaux")
    case .plainLanguage: say(en: "plain language", fr: "le langage clair")
    case .followUp: say(en: "following up", fr: "le suivi")
    case .privacy: say(en: "personal data", fr: "les données personnelles")
    case .money: say(en: "exact amounts", fr: "les montants exacts")
    case .approval: say(en: "four eyes", fr: "le double regard")
    case .safety: say(en: "product safety", fr: "la sécurité des produits")
    }
  }

  /// A remark about the language.
  public func sentence(_ remark: LanguageRemark) -> String {
    switch remark {
    case .longSentences(let mean):
      say(
        en: "Your sentences have \(mean) words on average; twenty are enough.",
        fr: "Vos phrases comptent \(mean) mots en moyenne ; vingt suffisent.")
    case .bareArticle(let text):
      say(
        en: "An article stands by itself, without a plain sentence: “\(text)”",
        fr: "Un article est cité seul, sans phrase claire à côté : « \(text) »")
    case .mixedForms:
      say(
        en: "“Tu” and “vous” are mixed in one conversation.",
        fr: "Le tutoiement et le vouvoiement sont mêlés dans le même échange.")
    }
  }
}
