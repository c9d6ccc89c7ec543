public import RefundDesk

extension Phrases {
  /// Why a command was refused, and what can be done instead.
  public func explain(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .codingUnchanged, .orderDecided, .unknownOrder, .lineNamedTwice: explainCoding(refusal)
    case .closed, .notClosed, .ownedBy, .alreadyOwned, .unknownPerson, .conversationUnchanged,
      .alreadyTagged, .tagIsPersonal, .notTagged, .emptyText, .dayPassed, .factUnchanged,
      .goodsUnchanged:
      explainState(refusal)
    case .cannotMerge, .alreadyMerged: explainMerging(refusal)
    case .nothingToExecute, .stillToCome, .beforeDecision: explainExecution(refusal)
    case .nothingProposed, .badCombination, .noOrder, .unknownLine, .quantityExceeds,
      .amountNotPositive, .wrongCurrency, .exceedsRemaining, .outOfStock, .nothingRemains:
      explainContent(refusal)
    default: explainAuthority(refusal)
    }
  }

  /// Refusals about where the request stands.
  private func explainState(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .closed:
      Explanation(
        say(en: "This request is closed.", fr: "Cette demande est close."),
        next: say(
          en: "Reopen it first, with the reason.", fr: "Rouvrez-la d'abord, avec le motif."))
    case .notClosed:
      Explanation(
        say(
          en: "This request is not closed, so there is nothing to reopen.",
          fr: "Cette demande n'est pas close : il n'y a rien à rouvrir."))
    case .ownedBy(let agent):
      Explanation(
        say(
          en: "\(agent.rawValue) works on this request.",
          fr: "\(agent.rawValue) travaille sur cette demande."),
        next: say(
          en: "Assign it to yourself if you agreed on it.",
          fr: "Attribuez-la-vous si vous en êtes convenus."))
    case .alreadyOwned(let agent?):
      Explanation(
        say(
          en: "\(agent.rawValue) has this request already.",
          fr: "\(agent.rawValue) a déjà cette demande."))
    case .alreadyOwned:
      Explanation(
        say(en: "Nobody has this request already.", fr: "Cette demande n'est déjà à personne."))
    case .unknownPerson(let agent):
      Explanation(
        say(
          en: "The desk has nobody called \(agent.rawValue).",
          fr: "Personne au guichet ne s'appelle \(agent.rawValue)."),
        next: say(
          en: "Choose somebody of the desk’s list.", fr: "Choisissez quelqu'un de la liste."))
    case .conversationUnchanged:
      Explanation(say(en: "It is so already.", fr: "C'est déjà le cas."))
    case .alreadyTagged(let tag):
      Explanation(
        say(en: "The tag “\(tag)” is on already.", fr: "L'étiquette « \(tag) » y est déjà."))
    case .tagIsPersonal(let tag):
      Explanation(
        say(
          en: "The tag “\(tag)” names the customer, and no erasure reaches a tag.",
          fr: "L'étiquette « \(tag) » nomme le client, et aucun effacement n'atteint une étiquette."
        ),
        next: say(
          en: "Write it into a note instead.", fr: "Écrivez-le plutôt dans une note."))
    case .notTagged(let tag):
      Explanation(
        say(en: "There is no tag “\(tag)” here.", fr: "Il n'y a pas d'étiquette « \(tag) » ici."))
    case .emptyText:
      Explanation(
        say(en: "The text is empty.", fr: "Le texte est vide."),
        next: say(en: "Write something first.", fr: "Écrivez d'abord quelque chose."))
    case .dayPassed(let day):
      Explanation(
        say(en: "\(date(day)) has passed.", fr: "Le \(date(day)) est passé."),
        next: say(
          en: "Give today or a later day.", fr: "Donnez le jour d'aujourd'hui ou un autre après."))
    case .factUnchanged(let name):
      Explanation(
        say(
          en: "“\(name)” is known to be so already.", fr: "« \(name) » est déjà connu ainsi."))
    case .goodsUnchanged:
      Explanation(
        say(en: "The goods are there already.", fr: "La marchandise y est déjà."))
    default: Explanation("")
    }
  }

  /// Refusals about what was proposed.
  private func explainContent(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .nothingProposed:
      Explanation(
        say(en: "Nothing was proposed.", fr: "Rien n'a été proposé."),
        next: say(en: "Choose a resolution.", fr: "Choisissez une résolution."))
    case .badCombination(let first, let second) where first == second:
      Explanation(
        say(
          en: "One decision holds \(one(first)) only once.",
          fr: "Une décision ne contient qu'une fois \(one(first))."))
    case .badCombination(let first, let second):
      Explanation(
        say(
          en: "One decision cannot be \(one(first)) and \(one(second)).",
          fr: "Une décision ne peut pas être \(one(first)) et \(one(second))."))
    case .noOrder:
      Explanation(
        say(
          en: "The desk has no order for this request.",
          fr: "Le guichet n'a pas de commande pour cette demande."),
        next: say(
          en: "Ask the customer for the order number.",
          fr: "Demandez au client le numéro de commande."))
    case .unknownLine(let line):
      Explanation(
        say(
          en: "The order has no line \(line.rawValue).",
          fr: "La commande n'a pas de ligne \(line.rawValue)."))
    case .quantityExceeds(let line, let asked, let bought):
      Explanation(
        say(
          en: "\(asked) of line \(line.rawValue) were named, \(bought) were bought.",
          fr: "Ligne \(line.rawValue) : \(asked) demandés, \(bought) achetés."))
    case .amountNotPositive(let amount):
      Explanation(
        say(
          en: "\(money(amount)) is no amount to give back.",
          fr: "\(money(amount)) n'est pas un montant à rendre."),
        next: say(en: "Give an amount above nothing.", fr: "Donnez un montant positif."))
    case .wrongCurrency(let asked, let order):
      Explanation(
        say(
          en: "The order is in \(order.code), the amount in \(asked.code).",
          fr: "La commande est en \(order.code), le montant en \(asked.code)."))
    case .exceedsRemaining(let part, let asked, let remaining):
      explainRemainder(part, asked, remaining)
    case .outOfStock(let sku, let asked, let stock):
      Explanation(
        say(
          en: "\(asked) of \(sku.rawValue) are wanted, \(stock) are in stock.",
          fr: "\(sku.rawValue) : \(asked) voulus, \(stock) en stock."),
        next: say(
          en: "Choose another variant or another resolution.",
          fr: "Choisissez une autre variante ou une autre résolution."))
    case .nothingRemains:
      Explanation(
        say(
          en: "Nothing is left to give back on this order.",
          fr: "Il ne reste rien à rendre sur cette commande."))
    default: Explanation("")
    }
  }

  private func explainRemainder(
    _ part: MoneyPart?, _ asked: Money, _ remaining: Money
  ) -> Explanation {
    let what =
      switch part {
      case .line(let line)?:
        say(
          en: "\(money(asked)) was asked of line \(line.rawValue), \(money(remaining)) remains.",
          fr: "Ligne \(line.rawValue) : \(money(asked)) demandés, il reste \(money(remaining)).")
      case .shipping?:
        say(
          en: "\(money(asked)) was asked of the delivery, \(money(remaining)) remains.",
          fr: "Livraison : \(money(asked)) demandés, il reste \(money(remaining)).")
      default:
        say(
          en: "\(money(asked)) was asked, \(money(remaining)) remains.",
          fr: "\(money(asked)) demandés, il reste \(money(remaining)).")
      }
    return Explanation(
      what,
      next: say(en: "Give at most what remains.", fr: "Donnez au plus ce qui reste."))
  }

  /// Refusals about who may, and about what law and policy permit.
  private func explainAuthority(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .notAllowed(let kind, let clauses): explainNotAllowed(kind, clauses)
    case .factsMissing:
      Explanation(
        say(
          en: "Facts are missing, so nobody can say yet.",
          fr: "Des faits manquent : personne ne peut encore se prononcer."),
        next: say(
          en: "Ask the customer, or give the reason and leave it to a supervisor.",
          fr: "Demandez au client, ou donnez le motif et laissez un responsable décider."))
    case .belowFloor(let floor, let given): explainFloor(floor, given)
    case .consentNeeded(let kind, _):
      Explanation(
        say(
          en: "\(capitalised(one(kind))) in place of what is due needs the customer’s agreement.",
          fr: "\(capitalised(one(kind))) au lieu de ce qui est dû demande l'accord du client."),
        next: say(
          en: "Record the agreement: the text shown, the channel and the answer.",
          fr: "Enregistrez l'accord : le texte montré, le canal et la réponse."))
    case .meansNotPermitted(let means):
      Explanation(
        say(
          en: "Money may not go back to \(means.rawValue) here.",
          fr: "L'argent ne peut pas revenir sur \(means.rawValue) ici."),
        next: say(
          en: "Use the means the order was paid with, or record the customer’s agreement.",
          fr: "Prenez le moyen de paiement d'origine, ou enregistrez l'accord du client."))
    case .awaitingApproval:
      Explanation(
        say(
          en: "A decision waits for a supervisor already.",
          fr: "Une décision attend déjà un responsable."),
        next: say(
          en: "Wait for the answer, or undo the proposal.",
          fr: "Attendez la réponse, ou annulez la proposition."))
    case .nothingToApprove:
      Explanation(
        say(en: "No decision waits for approval.", fr: "Aucune décision n'attend d'accord."))
    case .notSupervisor:
      Explanation(
        say(en: "Only a supervisor may do this.", fr: "Seul un responsable peut le faire."),
        next: say(en: "Ask a supervisor.", fr: "Demandez à un responsable."))
    case .ownProposal:
      Explanation(
        say(
          en: "Nobody approves what they proposed themselves.",
          fr: "Personne n'approuve sa propre proposition."),
        next: say(en: "Ask another supervisor.", fr: "Demandez à un autre responsable."))
    case .nothingToUndo:
      Explanation(
        say(
          en: "There is nothing to undo on this request.",
          fr: "Il n'y a rien à annuler sur cette demande."))
    case .undoBelongsTo(let agent):
      Explanation(
        say(
          en: "The last step is \(agent.rawValue)’s.",
          fr: "La dernière étape est \(French.of(agent.rawValue))."),
        next: say(
          en: "\(agent.rawValue) or a supervisor can undo it.",
          fr: "\(agent.rawValue) ou un responsable peut l'annuler."))
    case .money(let error): explain(error)
    default: Explanation("")
    }
  }

  private func explainNotAllowed(_ kind: ResolutionKind, _ clauses: [String]) -> Explanation {
    let what =
      clauses.isEmpty
      ? say(
        en: "Law and policy do not permit \(one(kind)) here.",
        fr: "La loi et la politique ne permettent pas ici \(one(kind)).")
      : say(
        en: "\(list(clauses)): \(one(kind)) is not permitted here.",
        fr: "\(list(clauses)) : \(one(kind)), ce n'est pas permis ici.")
    return Explanation(
      what,
      next: say(
        en: "Choose another resolution, or give the reason and leave it to a supervisor.",
        fr: "Choisissez autre chose, ou donnez le motif et laissez un responsable décider."))
  }

  private func explainFloor(_ floor: Floor, _ given: Money?) -> Explanation {
    let what =
      if let given {
        say(
          en: "\(floor.article) grants \(money(floor.amount)); \(money(given)) is less.",
          fr: "\(floor.article) accorde \(money(floor.amount)) ; \(money(given)), c'est moins.")
      } else {
        say(
          en: "\(floor.article) grants \(choice(floor.remedies.map(one))); this gives nothing.",
          fr: "\(floor.article) accorde \(choice(floor.remedies.map(one))) ; ceci ne donne rien.")
      }
    return Explanation(
      what,
      next: say(
        en: "Give what is due, or give the reason and leave it to a supervisor.",
        fr: "Donnez ce qui est dû, ou donnez le motif et laissez un responsable décider."))
  }

  /// Why an amount could not be read or computed.
  public func explain(_ error: MoneyError) -> Explanation {
    switch error {
    case .mixedCurrencies(let first, let second):
      Explanation(
        say(
          en: "\(first.code) and \(second.code) cannot be added up.",
          fr: "\(first.code) et \(second.code) ne s'additionnent pas."))
    case .overflow:
      Explanation(
        say(
          en: "The amount is too great to be counted.",
          fr: "Le montant est trop grand pour être compté."))
    case .divisionByZero:
      Explanation(
        say(en: "A share of nothing has no amount.", fr: "Une part de rien n'a pas de montant."))
    case .notANumber(let text):
      Explanation(
        say(en: "“\(text)” is no amount.", fr: "« \(text) » n'est pas un montant."),
        next: say(
          en: "Write it with a point and without grouping, such as 84.90.",
          fr: "Écrivez-le avec un point et sans séparateur, par exemple 84.90."))
    case .tooManyDecimals(let text, let currency):
      Explanation(
        say(
          en: "\(text) has more decimals than \(currency.code), which has \(currency.minorDigits).",
          fr: "\(text) a plus de décimales que \(currency.code), qui en a \(currency.minorDigits).")
      )
    }
  }

  /// A sentence's beginning: the first letter in capitals.
  public func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
