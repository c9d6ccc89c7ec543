public import RefundDesk

extension Phrases {
  /// What happened to a ticket, as the log and the receipt of a command say it.
  public func sentence(_ event: TicketEvent) -> String {
    switch event {
    case .assigned(let to?, let was?):
      say(
        en: "given to \(to.rawValue), was \(was.rawValue)’s",
        fr: "confiée à \(to.rawValue), était à \(was.rawValue)")
    case .assigned(let to?, nil):
      say(en: "taken by \(to.rawValue)", fr: "prise par \(to.rawValue)")
    case .assigned(nil, _): say(en: "given back to the queue", fr: "rendue à la file")
    case .conversationChanged(let to, _): sentence(to)
    case .noteAdded: say(en: "note added", fr: "note ajoutée")
    case .tagged(let tag): say(en: "tagged \(tag)", fr: "étiquette \(tag)")
    case .untagged(let tag): say(en: "tag \(tag) taken off", fr: "étiquette \(tag) retirée")
    case .factEntered(let name, let fact?, _):
      say(
        en: "fact entered: \(name) = \(text(fact.value))",
        fr: "fait saisi : \(name) = \(text(fact.value))")
    case .factEntered(let name, nil, _):
      say(en: "fact \(name) is unknown again", fr: "fait \(name) de nouveau inconnu")
    case .recoded(let to, let was): recoded(to, was)
    case .goodsMoved(let to, _): say(en: "goods: \(name(to))", fr: "articles : \(name(to))")
    case .messageSent(let message) where message.from == .customer:
      say(en: "message from the customer", fr: "message du client")
    case .messageSent: say(en: "message to the customer", fr: "message au client")
    case .decisionMade(let record, _): made(record)
    case .decisionApproved: say(en: "decision approved", fr: "décision approuvée")
    case .decisionRejected(_, let why):
      say(en: "decision rejected: \(why)", fr: "décision rejetée : \(why)")
    case .decisionExecuted(_, nil): say(en: "decision executed", fr: "décision exécutée")
    case .decisionExecuted(_, let time?):
      say(
        en: "decision executed on \(date(time.utcDay))",
        fr: "décision exécutée le \(date(time.utcDay))")
    case .reopened(let why): say(en: "reopened: \(why)", fr: "rouverte : \(why)")
    case .merged(let into, _):
      say(
        en: "merged into \(into.rawValue) as a duplicate",
        fr: "réunie à \(into.rawValue), en double")
    case .undone(let step, let compensating): undone(step, compensating)
    }
  }

  /// What the journal recorded.
  public func sentence(_ event: DeskEvent) -> String {
    switch event {
    case .customerRecorded(let customer):
      say(
        en: "customer \(customer.id.rawValue) recorded",
        fr: "client \(customer.id.rawValue) enregistré")
    case .productRecorded(let product):
      say(
        en: "product \(product.id.rawValue) recorded",
        fr: "produit \(product.id.rawValue) enregistré")
    case .orderRecorded(let order):
      say(
        en: "order \(order.id.rawValue) recorded",
        fr: "commande \(order.id.rawValue) enregistrée")
    case .ticketReceived: say(en: "request received", fr: "demande reçue")
    case .ticketChanged(_, let event): sentence(event)
    case .erasure(let customer, let step): sentence(step, of: customer)
    }
  }

  /// A fact's value in words.
  public func text(_ value: FactValue) -> String {
    switch value {
    case .flag(true): say(en: "yes", fr: "oui")
    case .flag(false): say(en: "no", fr: "non")
    case .number(let number): String(number)
    case .text(let text): text
    case .list(let words): list(words)
    }
  }

  private func made(_ record: DecisionRecord) -> String {
    let what = sentence(record.decision)
    return record.life == .awaitingApproval
      ? say(en: "proposed, awaiting approval: \(what)", fr: "proposé, double regard : \(what)")
      : say(en: "decided: \(what)", fr: "décidé : \(what)")
  }

  private func undone(_ step: UndoStep, _ compensating: Bool) -> String {
    guard case .undoDecision = step.inverse else {
      return say(en: "last step undone", fr: "dernière étape annulée")
    }
    return compensating
      ? say(
        en: "decision taken back after the grace period: see that what left is stopped",
        fr: "décision reprise après le délai de grâce : faites arrêter ce qui est parti")
      : say(
        en: "decision undone before anything left",
        fr: "décision annulée avant tout envoi")
  }
}
