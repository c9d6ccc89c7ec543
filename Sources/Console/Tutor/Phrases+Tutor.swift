public import Phrases

extension Phrases {
  /// What the tutor says above the screen: the step and its number, or that all are done.
  public func tutor(_ tutor: Tutor) -> Explanation {
    guard let step = tutor.step else {
      return Explanation(
        say(
          en:
            "That is all you need for a start. Leave with q; guichet train list has cases to play.",
          fr:
            "C'est tout pour commencer. Quittez avec q ; guichet train list propose des cas à jouer."
        ))
    }
    let place = "\(tutor.done + 1)/\(Tutor.steps.count)"
    return Explanation(say(en: "\(place) \(words(step.name))", fr: "\(place) \(words(step.name))"))
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
        fr: "J passe à la demande suivante, K à la précédente.")
    case .write: say(en: "m begins a message.", fr: "m commence un message.")
    case .closeDraft:
      say(en: "Esc closes it; the draft is kept.", fr: "Échap le ferme ; le brouillon est gardé.")
    case .take:
      say(
        en: "t takes the request: letters only open, nothing is written yet.",
        fr: "t prend la demande : une lettre ne fait qu'ouvrir, rien n'est encore écrit.")
    case .confirmTake: say(en: "y writes it.", fr: "y l'écrit.")
    case .undo:
      say(en: "u shows what undo would take back.", fr: "u montre ce que l'annulation reprendrait.")
    case .confirmUndo: say(en: "y takes it back.", fr: "y l'annule.")
    case .resolve:
      say(
        en: "r prepares a decision, with the law, the amount and the cost.",
        fr: "r prépare une décision, avec la loi, le montant et le coût.")
    case .closeResolve:
      say(en: "Esc leaves it without deciding.", fr: "Échap la quitte sans décider.")
    case .help:
      say(en: "? shows every key of the screen.", fr: "? montre toutes les touches de l'écran.")
    case .closeHelp: say(en: "Esc goes back.", fr: "Échap revient.")
    case .palette:
      say(
        en: ": names any command; you need not know its key.",
        fr: ": appelle toute commande par son nom, sans touche à retenir.")
    case .closePalette: say(en: "Esc closes the palette.", fr: "Échap ferme la palette.")
    }
  }
}
