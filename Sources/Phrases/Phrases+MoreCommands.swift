extension Phrases {
  /// What a command does, as one sentence: those of doing again, looking for words, and kept views.
  func helpMore(_ command: CommandName) -> String {
    switch command {
    case .redo:
      say(
        en: "Do again what was taken back, after a question.",
        fr: "Refaire ce qui a été annulé, après une question.")
    case .repeat:
      say(
        en: "Repeat the last step on this request, after a question; never money.",
        fr: "Répéter la dernière étape ici, après une question ; jamais d'argent.")
    case .escalate:
      say(
        en: "Ask a supervisor: give them the request, with the reason as a note.",
        fr: "Demander à un responsable : lui donner la demande, le motif en note.")
    case .adopt:
      say(
        en: "Take over what was read from the customer’s words, after a question.",
        fr: "Reprendre ce qui a été lu dans les mots du client, après une question.")
    case .search:
      say(en: "Look for words in the text.", fr: "Chercher des mots dans le texte.")
    case .nextMatch: say(en: "To the next match.", fr: "À l'endroit trouvé suivant.")
    case .previousMatch: say(en: "To the match before.", fr: "À l'endroit trouvé précédent.")
    case .endSearch: say(en: "Stop looking.", fr: "Ne plus chercher.")
    case .views:
      say(en: "Show a view that you kept.", fr: "Montrer une vue que vous avez gardée.")
    case .saveView:
      say(
        en: "Keep part, order and filter of the queue under a name.",
        fr: "Garder partie, ordre et filtre de la file sous un nom.")
    case .forgetView:
      say(en: "Forget a view that you kept.", fr: "Oublier une vue que vous avez gardée.")
    default: ""
    }
  }

  /// Why one of those commands cannot be used now.
  func reasonMore(_ unavailable: Unavailable) -> String {
    switch unavailable {
    case .nothingToRedo:
      say(en: "There is nothing to do again.", fr: "Il n'y a rien à refaire.")
    case .nothingToRepeat:
      say(
        en: "There is nothing to repeat; what concerns money never is.",
        fr: "Il n'y a rien à répéter ; l'argent ne l'est jamais.")
    case .nobodyToAsk:
      say(
        en: "The desk has no other supervisor to ask.",
        fr: "Le guichet n'a pas d'autre responsable à qui demander.")
    case .nothingRead:
      say(
        en: "The customer’s words say nothing that is not recorded.",
        fr: "Les mots du client ne disent rien qui ne soit noté.")
    case .noSearch:
      say(en: "Nothing is looked for; / begins.", fr: "Rien n'est cherché ; / commence.")
    default: ""
    }
  }

  // MARK: Asking a supervisor

  /// The list of supervisors.
  public var escalateTo: String { say(en: "Ask which supervisor?", fr: "Quel responsable ?") }
  /// The title of the last question.
  public var verbEscalate: String { say(en: "Ask a supervisor", fr: "Demander à un responsable") }

  // MARK: Looking for words

  /// Which match is shown: `2 of 5 for “wool”`.
  public func matches(_ number: Int, of count: Int, for text: String) -> String {
    count == 0
      ? say(en: "no match for “\(text)”", fr: "rien pour « \(text) »")
      : say(
        en: "match \(number) of \(count) for “\(text)”",
        fr: "\(number) sur \(count) pour « \(text) »")
  }

  // MARK: Kept views

  /// The list of kept views.
  public var viewsTitle: String { say(en: "Kept views", fr: "Vues gardées") }
  /// There are none yet.
  public func noViews(_ key: String) -> String {
    say(
      en: "No view is kept yet; \(key) keeps this one.",
      fr: "Aucune vue n'est gardée ; \(key) garde celle-ci.")
  }
  /// There is none of that name.
  public func unknownView(_ name: String) -> String {
    say(en: "No view is called “\(name)”.", fr: "Aucune vue ne s'appelle « \(name) ».")
  }
  /// A person's own file with a mistake in it: where, what to do, and how many more there are.
  public func brokenPersonalFile(_ headline: String, help: String?, more: Int) -> Explanation {
    let others =
      more == 0
      ? "" : say(en: " (and \(number(more)) more)", fr: " (et \(number(more)) autres)")
    return Explanation(headline + others, next: help)
  }
  /// A view was kept.
  public func viewKept(_ name: String) -> String {
    say(en: "The view “\(name)” is kept.", fr: "La vue « \(name) » est gardée.")
  }
  /// A view was forgotten.
  public func viewForgotten(_ name: String) -> String {
    say(en: "The view “\(name)” is forgotten.", fr: "La vue « \(name) » est oubliée.")
  }
}
