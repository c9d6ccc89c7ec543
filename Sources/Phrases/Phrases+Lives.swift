public import RefundDesk

extension Phrases {
  /// Whose turn it is to speak, as a column shows it.
  public func name(_ conversation: Conversation) -> String {
    switch conversation {
    case .new: say(en: "new", fr: "nouvelle")
    case .open: say(en: "open", fr: "ouverte")
    case .waiting: say(en: "waiting", fr: "en attente")
    case .closed: say(en: "closed", fr: "close")
    }
  }

  /// Whose turn it is to speak, with the day where one was set.
  public func sentence(_ conversation: Conversation) -> String {
    switch conversation {
    case .new: say(en: "new, nobody has touched it", fr: "nouvelle, personne n'y a touché")
    case .open: say(en: "open, the desk’s turn", fr: "ouverte, au guichet de répondre")
    case .waiting(let day?):
      say(
        en: "waiting for the customer until \(shortDate(day))",
        fr: "en attente du client jusqu'au \(shortDate(day))")
    case .waiting: say(en: "waiting for the customer", fr: "en attente du client")
    case .closed: say(en: "closed", fr: "close")
    }
  }

  /// Where the goods are.
  public func name(_ goods: Goods) -> String {
    switch goods {
    case .withCustomer: say(en: "with the customer", fr: "chez le client")
    case .inTransit: say(en: "on the way back", fr: "en retour")
    case .received: say(en: "received", fr: "reçus")
    case .accepted: say(en: "accepted", fr: "acceptés")
    case .rejected: say(en: "rejected", fr: "rejetés")
    case .lost: say(en: "lost", fr: "perdus")
    case .notExpected: say(en: "not expected back", fr: "non attendus")
    }
  }

  /// Where the goods are, nil being unknown.
  public func name(_ goods: Goods?) -> String {
    goods.map { name($0) } ?? say(en: "not known", fr: "non précisé")
  }

  /// What has become of a decision, as a column shows it.
  public func name(_ life: DecisionLife) -> String {
    switch life {
    case .awaitingApproval: say(en: "awaiting approval", fr: "double regard")
    case .rejected: say(en: "rejected", fr: "rejetée")
    case .decided: say(en: "decided", fr: "décidée")
    case .executed: say(en: "executed", fr: "exécutée")
    case .undone: say(en: "undone", fr: "annulée")
    }
  }

  /// What has become of a decision, with who did it.
  public func sentence(_ life: DecisionLife) -> String {
    switch life {
    case .awaitingApproval:
      say(en: "waits for a supervisor’s yes", fr: "attend l'accord d'un responsable")
    case .rejected(let by, _):
      say(en: "rejected by \(by.rawValue)", fr: "rejetée par \(by.rawValue)")
    case .decided(let approver?):
      say(
        en: "decided, approved by \(approver.rawValue)",
        fr: "décidée, accord \(French.of(approver.rawValue))")
    case .decided: say(en: "decided", fr: "décidée")
    case .executed: say(en: "executed", fr: "exécutée")
    case .undone(let by, _, compensating: true):
      say(
        en: "undone by \(by.rawValue) after it had left the desk",
        fr: "annulée par \(by.rawValue) après son départ du guichet")
    case .undone(let by, _, compensating: false):
      say(en: "undone by \(by.rawValue)", fr: "annulée par \(by.rawValue)")
    }
  }

  /// The decision's life where there is none yet.
  public var noDecision: String { say(en: "none", fr: "aucune") }

  /// What an amount is for.
  public func name(_ part: MoneyPart, in order: Order?) -> String {
    switch part {
    case .line(let id): order?.line(id)?.name ?? id.rawValue
    case .shipping: say(en: "delivery", fr: "livraison")
    case .tax: say(en: "tax", fr: "taxe")
    case .goodwill: say(en: "goodwill", fr: "geste commercial")
    }
  }
}
