import RefundDesk

extension Phrases {
  /// Why a ticket is not merged, or not opened again because it is, with what to do.
  func explainMerging(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .cannotMerge(let other, let obstacle): explain(obstacle, other)
    case .alreadyMerged(let other): alreadyMerged(other)
    default: explain(refusal)
    }
  }

  private func alreadyMerged(_ other: TicketID) -> Explanation {
    Explanation(
      say(
        en: "This request was merged into \(other.rawValue).",
        fr: "Cette demande est réunie à \(other.rawValue)."),
      next: say(en: "Undo separates them again.", fr: "Annuler les sépare de nouveau."))
  }

  private func explain(_ obstacle: MergeObstacle, _ other: TicketID) -> Explanation {
    let id = other.rawValue
    return switch obstacle {
    case .itself:
      Explanation(
        say(
          en: "A request cannot be merged into itself.",
          fr: "Une demande ne peut être réunie à elle-même."))
    case .unknown:
      Explanation(
        say(en: "The desk has no ticket \(id).", fr: "Le guichet n'a pas de demande \(id)."))
    case .closed:
      Explanation(
        say(en: "\(id) is closed.", fr: "\(id) est close."),
        next: say(en: "Reopen it first.", fr: "Rouvrez-la d'abord."))
    case .merged(let end):
      Explanation(
        say(
          en: "\(id) was merged into \(end.rawValue) itself.",
          fr: "\(id) est elle-même réunie à \(end.rawValue)."),
        next: say(en: "Name \(end.rawValue).", fr: "Indiquez \(end.rawValue)."))
    case .otherOrder:
      Explanation(
        say(en: "\(id) is about another order.", fr: "\(id) porte sur une autre commande."),
        next: say(
          en: "Each request needs its own answer.", fr: "Chaque demande veut sa propre réponse."))
    case .later:
      Explanation(
        say(en: "\(id) came in later.", fr: "\(id) est arrivée après."),
        next: say(
          en: "Merge \(id) into this one, so that the earlier day counts.",
          fr: "Réunissez \(id) à celle-ci, pour que le premier jour compte."))
    case .otherCustomer:
      Explanation(
        say(en: "Another customer asks in \(id).", fr: "Le client de \(id) n'est pas le même."))
    }
  }

  /// What merging does, as a dialog's title.
  func mergeVerb(_ into: TicketID) -> String {
    say(en: "Merge into \(into.rawValue)", fr: "Réunir à \(into.rawValue)")
  }

  /// That a ticket was merged.
  func mergeReceipt(_ ticket: TicketID, _ into: TicketID) -> String {
    say(
      en: "\(ticket.rawValue) is merged into \(into.rawValue).",
      fr: "\(ticket.rawValue) est réunie à \(into.rawValue).")
  }

  /// What taking a merge back does.
  func separation() -> String {
    say(
      en: "It is a request of its own again, open as it was.",
      fr: "Elle redevient une demande à part, ouverte comme avant.")
  }
}
