public import Phrases

extension Phrases {
  /// What the tutor says above the screen: the step and its number, or that all are done.
  public func tutor(_ tutor: Tutor) -> Explanation {
    guard let step = tutor.step else {
      return Explanation(
        say(
          en: "Sandbox: done. Leave with q; guichet train list has cases to play.",
          fr: "Bac à sable : fini. Quittez avec q ; guichet train list a des cas à jouer."))
    }
    let place = "\(tutor.done + 1)/\(Tutor.steps.count)"
    return Explanation(
      say(
        en: "Sandbox \(place): \(words(step.name))",
        fr: "Bac à sable \(place) : \(words(step.name))"))
  }

  private func words(_ name: Tutor.StepName) -> String {
    switch name {
    case .move: say(en: "j goes down a line, k goes up.", fr: "j descend d'une ligne, k remonte.")
    case .filter: say(en: "/ filters while you type.", fr: "/ filtre pendant la frappe.")
    case .clearFilter:
      say(en: "Esc drops the filter again.", fr: "Échap abandonne le filtre.")
    case .open: say(en: "Enter opens the request.", fr: "Entrée ouvre la demande.")
    case .scroll:
      say(
        en: "J goes to the next request, K to the one before.",
        fr: "J passe à la demande suivante, K à celle d'avant.")
    case .write: say(en: "m begins a message.", fr: "m commence un message.")
    case .closeDraft:
      say(en: "Esc closes it; the draft is kept.", fr: "Échap le ferme ; le brouillon est gardé.")
    case .take:
      say(
        en: "t prepares taking the request; nothing is written before y.",
        fr: "t prépare la prise en charge ; rien n'est écrit avant y.")
    case .confirmTake: say(en: "y writes it.", fr: "y l'écrit.")
    case .undo:
      say(en: "u shows what would be taken back.", fr: "u montre ce qui serait repris.")
    case .confirmUndo: say(en: "y takes it back.", fr: "y l'annule.")
    case .resolve:
      say(
        en: "r prepares a decision: law, amount and cost.",
        fr: "r prépare une décision : loi, montant et coût.")
    case .closeResolve:
      say(en: "Esc leaves it without deciding.", fr: "Échap la quitte sans décider.")
    case .help:
      say(en: "? shows every key of the screen.", fr: "? montre toutes les touches de l'écran.")
    case .closeHelp: say(en: "Esc goes back.", fr: "Échap revient.")
    case .palette:
      say(
        en: "The key : finds any command by its name.",
        fr: "La touche : trouve toute commande par son nom.")
    case .closePalette: say(en: "Esc closes the palette.", fr: "Échap ferme la palette.")
    }
  }
}
