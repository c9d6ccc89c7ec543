/// The words of the console by lines.
extension Phrases {
  /// The word that goes back.
  public var plainBack: String { say(en: "back", fr: "retour") }
  /// The word that goes on with an offer.
  public var plainGoOn: String { say(en: "ok", fr: "ok") }
  /// What can be typed at the beginning.
  public var plainWelcome: String {
    say(
      en: "Type a command, such as next, open T1001, resolve, help, quit; back leaves a question.",
      fr:
        "Tapez une commande, par exemple open T1001, resolve, help, quit ; retour quitte une question."
    )
  }
  /// How a text is written line by line.
  public var plainCompose: String {
    say(
      en:
        "Each line is added before the closing words; a lone point goes on, back keeps the draft.",
      fr:
        "Chaque ligne s'ajoute avant la formule finale ; un point seul continue, retour garde le brouillon."
    )
  }
  /// How an offer is taken.
  public var plainOffer: String {
    say(en: "ok begins to resolve with it.", fr: "ok commence à résoudre avec elle.")
  }
  /// How a form is filled in.
  public var plainForm: String {
    say(
      en: "A number and a value fill in a field; an empty line goes on.",
      fr: "Un numéro et une valeur remplissent un champ ; une ligne vide continue.")
  }
}
