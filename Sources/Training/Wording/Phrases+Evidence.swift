public import Phrases
import RefundDesk
import RefundPolicy

extension Phrases {
  /// What points rest on, in a sentence.
  public func sentence(_ evidence: Evidence) -> String {
    switch evidence {
    case .nothingDecided: say(en: "Nothing was decided.", fr: "Rien n'a été décidé.")
    case .given(.decline):
      say(en: "Nothing was given: declined.", fr: "Rien n'a été accordé : c'est un refus.")
    case .given(let kind): say(en: "Given: \(name(kind)).", fr: "Accordé : \(name(kind)).")
    case .wanted(let kinds):
      say(
        en: "Right would have been: \(choice(kinds.map(name))).",
        fr: "Il fallait : \(choice(kinds.map(name))).")
    case .deskRefusedLess:
      say(
        en: "The desk had to refuse less than the law grants first.",
        fr: "Le guichet a d'abord dû refuser moins que ce que la loi accorde.")
    case .consentInvented(let kind):
      say(
        en: "The customer never agreed to this: \(name(kind)).",
        fr: "Le client n'a jamais donné son accord à ceci : \(name(kind)).")
    case .wrongMeans(let id):
      say(
        en: "The money may not go back on \(id.rawValue) without the customer’s agreement.",
        fr: "L'argent ne peut pas revenir sur \(id.rawValue) sans l'accord du client.")
    case .notNeeded: say(en: "Not needed here.", fr: "Sans objet ici.")
    default: moneyAndDays(evidence)
    }
  }

  private func moneyAndDays(_ evidence: Evidence) -> String {
    switch evidence {
    case .amounts(let given, let right): amounts(given, right)
    case .dayNamed(let day): say(en: "Named: \(date(day)).", fr: "Date dite : \(date(day)).")
    case .dayMissing(let day):
      say(
        en: "The message does not name \(date(day)).",
        fr: "Le message ne donne pas la date du \(date(day)).")
    case .noDay:
      say(en: "No date stands in the message.", fr: "Aucune date ne figure dans le message.")
    case .amountMissing(let amount):
      say(
        en: "The message does not name \(money(amount)).",
        fr: "Le message ne donne pas le montant de \(money(amount)).")
    case .amountNamed(let amount):
      say(en: "Named: \(money(amount)).", fr: "Montant dit : \(money(amount)).")
    case .costs(let chosen, let best):
      say(
        en: "Expected cost of the choice: \(money(chosen)); of the best one: \(money(best)).",
        fr: "Coût attendu du choix : \(money(chosen)) ; du meilleur : \(money(best)).")
    case .wishPassedOver(let kind):
      say(
        en: "The customer asked for this and it was allowed: \(name(kind)).",
        fr: "Le client le demandait et c'était possible : \(name(kind)).")
    default: words(evidence)
    }
  }

  private func amounts(_ given: Money?, _ right: Money?) -> String {
    switch (given, right) {
    case (nil, nil): say(en: "No amount goes with it.", fr: "Aucun montant n'est en jeu.")
    case (let given?, nil):
      say(
        en: "Given: \(money(given)); no money was due.",
        fr: "Accordé : \(money(given)) ; aucune somme n'était due.")
    case (nil, let right?):
      say(
        en: "No money was given; right is \(money(right)).",
        fr: "Aucune somme accordée ; le juste montant est \(money(right)).")
    case (let given?, let right?):
      given == right
        ? say(en: "Given: \(money(given)).", fr: "Accordé : \(money(given)).")
        : say(
          en: "Given: \(money(given)); right is \(money(right)).",
          fr: "Accordé : \(money(given)) ; le juste montant est \(money(right)).")
    }
  }

  private func words(_ evidence: Evidence) -> String {
    switch evidence {
    case .found(let words): say(en: "Found: \(quoted(words)).", fr: "Trouvé : \(quoted(words)).")
    case .notSaid(let why, let model):
      say(
        en: "\(why) The message does not say so." + like(model).en,
        fr: "\(why) Le message n'en dit rien." + like(model).fr)
    case .ownWords(let words, let others): ownWords(words, others)
    case .falseWords(let words, let why):
      say(
        en: "You wrote \(quoted([words])). \(why)", fr: "Vous avez écrit \(quoted([words])). \(why)"
      )
    case .conditional(let words):
      say(
        en: "The apology has a condition: \(quoted([words])).",
        fr: "Les excuses sont conditionnelles : \(quoted([words])).")
    case .generic(let words):
      say(
        en: "The apology (\(quoted([words]))) names nothing of this case.",
        fr: "Les excuses (\(quoted([words]))) ne nomment rien de ce dossier.")
    case .noApology:
      say(en: "There is no apology.", fr: "Il n'y a pas d'excuses.")
    case .dueNotNamed([.decline]):
      say(
        en: "The message does not say the no plainly.",
        fr: "Le message ne dit pas clairement le refus.")
    case .dueNotNamed(let kinds):
      say(
        en: "The message does not name what is due: \(choice(kinds.map(name))).",
        fr: "Le message ne nomme pas ce qui est dû : \(choice(kinds.map(name))).")
    case .dueFirst(let kind):
      say(en: "Named first: \(name(kind)).", fr: "Nommé d'abord : \(name(kind)).")
    case .otherFirst(let kind):
      say(
        en: "Something else is offered first: \(name(kind)).",
        fr: "Autre chose est proposé d'abord : \(name(kind)).")
    default: steps(evidence)
    }
  }

  private func steps(_ evidence: Evidence) -> String {
    switch evidence {
    case .noNextStep:
      say(
        en: "The message does not say what happens next.",
        fr: "Le message ne dit pas ce qui se passe ensuite.")
    case .noContact:
      say(
        en: "The message does not say how to reach you.",
        fr: "Le message ne dit pas comment vous joindre.")
    case .noPrevention(let model):
      say(
        en: "The message does not say what is done so that it does not happen again."
          + like(model).en,
        fr: "Le message ne dit pas ce qui évitera que cela se reproduise." + like(model).fr)
    case .notAsked(let question):
      say(en: "Not asked: \(question)", fr: "Non demandé : \(question)")
    case .askedAgain(let question):
      say(en: "Asked again: \(question)", fr: "Redemandé : \(question)")
    case .askedNeedlessly(let words):
      say(
        en: "Asked although the desk knows it: \(quoted([words])).",
        fr: "Demandé alors que le guichet le sait : \(quoted([words])).")
    case .noApproval:
      say(en: "The supervisor has not agreed.", fr: "La responsable n'a pas donné son accord.")
    case .notTaken:
      say(en: "Nobody had taken the request.", fr: "Personne n'avait pris la demande.")
    case .notEntered(let name):
      say(
        en: "The ticket does not say it: \(factLabel(name)).",
        fr: "La demande ne le dit pas : \(factLabel(name)).")
    case .noFollowUp:
      say(
        en: "No note or mark sets a day to look again.",
        fr: "Aucune note ni étiquette ne fixe une date de relance.")
    default: sentence(ofForm: evidence)
    }
  }

  private func ownWords(_ words: [String], _ others: [String]) -> String {
    words.isEmpty
      ? say(
        en: "Of the customer’s own words none comes back, such as \(quoted(others)).",
        fr: "Aucun des mots du client n'est repris, comme \(quoted(others)).")
      : say(
        en: "Of the customer’s own words only \(quoted(words)) comes back; \(quoted(others)) would "
          + "have shown that you read them.",
        fr: "Des mots du client, seul \(quoted(words)) est repris ; \(quoted(others)) auraient "
          + "montré que vous l'avez lu.")
  }

  /// How the model says it, behind what was not said; nothing where it does not.
  private func like(_ model: String?) -> (en: String, fr: French) {
    guard let model else { return (en: "", fr: "") }
    return (en: " The model says: “\(model)”", fr: " Le modèle dit : « \(model) »")
  }

  /// What a fact is called within a sentence.
  func factLabel(_ name: String) -> String {
    let fact = FactName(rawValue: name).map { Unknown.fact($0) }
    let flag = CaseFlag(rawValue: name).map { Unknown.flag($0) }
    return (fact ?? flag)?.label[language] ?? name
  }

  func quoted(_ words: [String]) -> String {
    list(words.map { say(en: "“\($0)”", fr: "« \($0) »") })
  }
}

extension French {
  /// Two pieces of one sentence that is too long for a line of source.
  static func + (left: French, right: French) -> French {
    var sum = left
    sum.text += right.text
    return sum
  }
}
