public import RefundDesk

extension Phrases {
  // MARK: Bars

  /// The title of the terminal's window.
  public func windowTitle(_ desk: String, open: Int) -> String {
    say(en: "\(desk): \(openCount(open))", fr: "\(desk) : \(openCount(open))")
  }

  /// `128 open`.
  public func openCount(_ count: Int) -> String {
    let n = number(count)
    return isSingular(count)
      ? say(en: "\(n) open", fr: "\(n) ouverte") : say(en: "\(n) open", fr: "\(n) ouvertes")
  }

  /// `23 over 7 days`.
  public func lateCount(_ count: Int) -> String {
    say(en: "\(number(count)) over 7 days", fr: "\(number(count)) à plus de 7 jours")
  }

  /// `4 of 128`.
  public func position(_ line: Int, of count: Int) -> String {
    say(en: "\(number(line)) of \(number(count))", fr: "\(number(line)) sur \(number(count))")
  }

  /// `3 new, 2 changed: R`.
  public func news(new: Int, changed: Int) -> String {
    let arrived =
      isSingular(new)
      ? say(en: "\(new) new", fr: "\(new) nouvelle") : say(en: "\(new) new", fr: "\(new) nouvelles")
    let altered =
      isSingular(changed)
      ? say(en: "\(changed) changed", fr: "\(changed) changée")
      : say(en: "\(changed) changed", fr: "\(changed) changées")
    if changed == 0 { return say(en: "\(arrived), R shows", fr: "\(arrived), R montre") }
    if new == 0 { return say(en: "\(altered), R shows", fr: "\(altered), R montre") }
    return say(en: "\(arrived), \(altered), R shows", fr: "\(arrived), \(altered), R montre")
  }

  /// A part of the queue, by its name in commands.
  public func name(ofView view: String) -> String {
    switch view {
    case "mine": say(en: "Mine", fr: "Les miennes")
    case "unassigned": say(en: "Unassigned", fr: "À personne")
    case "waiting": say(en: "Waiting", fr: "En attente")
    case "approvals": say(en: "For approval", fr: "Double regard")
    case "closed": say(en: "Closed", fr: "Closes")
    default: say(en: "Open", fr: "Ouvertes")
    }
  }

  /// What the queue is sorted by.
  public func sorted(by sort: QueueSort, reversed: Bool) -> String {
    let order =
      switch sort {
      case .age where reversed: say(en: "newest first", fr: "les plus récentes d'abord")
      case .age: say(en: "oldest first", fr: "les plus anciennes d'abord")
      case .amount: say(en: "by amount", fr: "par montant")
      case .customer: say(en: "by customer", fr: "par client")
      case .reason: say(en: "by reason", fr: "par motif")
      case .channel: say(en: "by channel", fr: "par canal")
      case .state: say(en: "by state", fr: "par état")
      case .owner: say(en: "by owner", fr: "par responsable")
      case .country: say(en: "by country", fr: "par pays")
      }
    guard reversed, sort != .age else { return order }
    return say(en: "\(order), last first", fr: "\(order), à rebours")
  }

  /// What the queue is filtered by.
  public func filtered(_ text: String) -> String {
    say(en: "filter “\(text)”", fr: "filtre « \(text) »")
  }

  /// How many requests are marked.
  public func marked(_ count: Int) -> String {
    isSingular(count)
      ? say(en: "\(count) marked", fr: "\(count) marquée")
      : say(en: "\(count) marked", fr: "\(count) marquées")
  }

  /// How many requests a filter lets through.
  public func found(_ count: Int) -> String { tickets(count) }

  /// A range has been begun.
  public var rangeBegun: String { say(en: "range: v ends it", fr: "plage : v la termine") }
  /// Something is being written.
  public var writing: String { say(en: "Writing…", fr: "Écriture…") }
  /// Something is being read.
  public var reading: String { say(en: "Reading…", fr: "Lecture…") }

  /// How long a decision can still be taken back without a trace outside.
  public func graceLeft(_ ticket: String, seconds: Int) -> String {
    say(
      en: "\(ticket) is decided; u takes it back, \(seconds) s left",
      fr: "\(ticket) est décidée ; u l'annule, encore \(seconds) s")
  }

  /// The terminal is too small.
  public func tooSmall(_ width: Int, _ height: Int, _ actualWidth: Int, _ actualHeight: Int)
    -> String
  {
    say(
      en: "Guichet needs \(width)×\(height), this is \(actualWidth)×\(actualHeight).",
      fr: "Guichet demande \(width)×\(height), ceci fait \(actualWidth)×\(actualHeight).")
  }

  // MARK: Columns and labels

  /// The column of ages.
  public var columnAge: String { say(en: "Age", fr: "Âge") }
  /// The column of channels.
  public var columnChannel: String { say(en: "Via", fr: "Par") }
  /// The column of reasons.
  public var columnReason: String { say(en: "Reason", fr: "Motif") }
  /// The column of states.
  public var columnState: String { say(en: "State", fr: "État") }
  /// The column of owners.
  public var columnOwner: String { say(en: "Owner", fr: "Chez") }
  /// A request that waits for a supervisor, in a column.
  public var stateApproval: String { say(en: "approval", fr: "accord") }
  /// A request.
  public var rowTicket: String { say(en: "Request", fr: "Demande") }
  /// Several requests.
  public var rowTickets: String { say(en: "Requests", fr: "Demandes") }
  /// The customer.
  public var rowCustomer: String { say(en: "Customer", fr: "Client") }
  /// The order.
  public var rowOrder: String { say(en: "Order", fr: "Commande") }
  /// What is decided.
  public var rowDecision: String { say(en: "Decision", fr: "Décision") }
  /// The verdict.
  public var rowVerdict: String { say(en: "Verdict", fr: "Avis") }
  /// How money goes back.
  public var rowMeans: String { say(en: "Paid to", fr: "Versé sur") }
  /// The goods.
  public var rowGoods: String { say(en: "Goods", fr: "Articles") }
  /// What is sent.
  public var rowSent: String { say(en: "Sent", fr: "Envoyé") }
  /// A difference of price.
  public var rowDifference: String { say(en: "Difference", fr: "Différence") }
  /// The customer's agreement.
  public var rowConsent: String { say(en: "Agreement", fr: "Accord") }
  /// Why it goes against the verdict.
  public var rowOverride: String { say(en: "Because", fr: "Parce que") }
  /// The clauses.
  public var rowClauses: String { say(en: "Clauses", fr: "Clauses") }
  /// When a credit ends.
  public var rowExpires: String { say(en: "Valid until", fr: "Valable jusqu'au") }
  /// To whom.
  public var rowTo: String { say(en: "To", fr: "À") }
  /// Until when.
  public var rowUntil: String { say(en: "Until", fr: "Jusqu'au") }
  /// A text.
  public var rowText: String { say(en: "Text", fr: "Texte") }
  /// A channel.
  public var rowChannel: String { say(en: "Channel", fr: "Canal") }
  /// A tag.
  public var rowTag: String { say(en: "Tag", fr: "Étiquette") }
  /// The owner.
  public var rowOwner: String { say(en: "Owner", fr: "Responsable") }
  /// The conversation.
  public var rowConversation: String { say(en: "Conversation", fr: "Conversation") }

  // MARK: Panes

  /// The pane of a customer.
  public var paneCustomer: String { say(en: "Customer", fr: "Client") }
  /// The pane of a ticket while there is none.
  public var paneTicket: String { say(en: "Request", fr: "Demande") }
  /// No ticket is under the cursor.
  public var noTicketChosen: String { say(en: "No request chosen.", fr: "Aucune demande choisie.") }
  /// The desk has no such ticket.
  public func noSuchTicket(_ id: String) -> String {
    say(en: "The desk has no request \(id).", fr: "Le guichet n'a pas de demande \(id).")
  }
  /// The customer is not known.
  public var unknownCustomer: String { say(en: "unknown customer", fr: "client inconnu") }
  /// There is none.
  public var none: String { say(en: "None.", fr: "Aucune.") }

  /// What a filter that finds nothing shows.
  public var emptyFilter: Explanation {
    Explanation(
      say(en: "Nothing matches the filter.", fr: "Rien ne correspond au filtre."),
      next: say(
        en: "/ changes it; 1 to 6 show another part of the queue.",
        fr: "/ le change ; 1 à 6 montrent une autre partie de la file."))
  }

  /// What a part of the queue without requests shows.
  public func emptyQueue(ofView view: String, isDeskEmpty: Bool) -> Explanation {
    if isDeskEmpty {
      return Explanation(
        say(en: "This desk has no requests yet.", fr: "Ce guichet n'a pas encore de demandes."),
        next: say(
          en: "Bring some in with “guichet import desk FILE”, then press R.",
          fr: "Faites-en venir avec « guichet import desk FICHIER », puis tapez R."))
    }
    let next = say(
      en: "1 shows all that are open, 6 those that are closed.",
      fr: "1 montre toutes les ouvertes, 6 les closes.")
    switch view {
    case "mine":
      return Explanation(
        say(en: "You have no requests.", fr: "Vous n'avez aucune demande."),
        next: say(
          en: "3 shows those that nobody has; t takes one.",
          fr: "3 montre celles de personne ; t en prend une."))
    case "unassigned":
      return Explanation(
        say(en: "Somebody works on every request.", fr: "Chaque demande a quelqu'un."), next: next)
    case "waiting":
      return Explanation(
        say(en: "No request waits for its customer.", fr: "Aucune demande n'attend son client."),
        next: next)
    case "approvals":
      return Explanation(
        say(en: "Nothing waits for approval.", fr: "Rien n'attend d'accord."), next: next)
    case "closed":
      return Explanation(
        say(en: "No request is closed yet.", fr: "Aucune demande n'est encore close."), next: next)
    default:
      return Explanation(
        say(en: "The queue is empty: all done.", fr: "La file est vide : tout est fait."),
        next: next)
    }
  }
}
