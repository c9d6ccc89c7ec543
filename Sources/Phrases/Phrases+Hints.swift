extension Phrases {
  /// Answer yes.
  public var hintYes: String { say(en: "write it", fr: "écrire") }
  /// Go back.
  public var hintBack: String { say(en: "back", fr: "retour") }
  /// Leave everything as it is.
  public var hintCancel: String { say(en: "cancel", fr: "abandonner") }
  /// Keep the filter.
  public var hintKeep: String { say(en: "keep", fr: "garder") }
  /// Go up and down.
  public var hintMove: String { say(en: "move", fr: "bouger") }
  /// Choose.
  public var hintChoose: String { say(en: "choose", fr: "choisir") }
  /// The next field.
  public var hintNextField: String { say(en: "next field", fr: "champ suivant") }
  /// Change a choice.
  public var hintChange: String { say(en: "change", fr: "changer") }
  /// See what will be written.
  public var hintLook: String { say(en: "look at it", fr: "voir") }
  /// Finish a note.
  public var hintFinish: String { say(en: "finish", fr: "terminer") }
  /// Go on to sending.
  public var hintSend: String { say(en: "look and send", fr: "voir et envoyer") }
  /// Open the editor.
  public var hintEditor: String { say(en: "editor", fr: "éditeur") }
  /// Put the text away.
  public var hintKeepDraft: String { say(en: "keep as draft", fr: "garder en brouillon") }
  /// Run a command.
  public var hintRun: String { say(en: "run", fr: "lancer") }
  /// Put something away.
  public var hintClose: String { say(en: "close", fr: "fermer") }

  /// The title of the keys of a screen, by its name.
  public func helpTitle(_ context: String) -> String {
    switch context {
    case "queue": say(en: "Keys of the queue", fr: "Touches de la file")
    case "ticket": say(en: "Keys of a request", fr: "Touches d'une demande")
    case "board": say(en: "Keys of the board", fr: "Touches du tableau")
    case "customer": say(en: "Keys of a customer", fr: "Touches d'un client")
    default: say(en: "Keys of this page", fr: "Touches de cette page")
    }
  }

  /// What every agent should know about keys.
  public var helpSafety: String {
    say(
      en:
        "Letters only open something. Nothing is written before a question has been answered with y, with the amount where it is above a limit or against the verdict, or with the number of requests.",
      fr:
        "Les lettres ne font qu'ouvrir. Rien n'est écrit avant qu'on ait répondu à une question par y, par le montant au-dessus d'une limite ou contre l'avis, ou par le nombre de demandes."
    )
  }

  /// The title of a ticket's history.
  public func historyTitle(_ ticket: String) -> String {
    say(en: "What happened to \(ticket)", fr: "Ce qui est arrivé à \(ticket)")
  }

  /// The beginning of every history.
  public var ticketCameIn: String { say(en: "request received", fr: "demande reçue") }
}
