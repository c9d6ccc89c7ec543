import RefundDesk

extension Phrases {
  /// Refusals to say that what was decided has left the desk.
  func explainExecution(_ refusal: Refusal) -> Explanation {
    switch refusal {
    case .nothingToExecute:
      Explanation(
        say(
          en: "Nothing decided here is still to be paid or sent.",
          fr: "Rien de décidé ici ne reste à payer ou à envoyer."))
    case .stillToCome:
      Explanation(
        say(en: "That moment is still to come.", fr: "Ce moment est encore à venir."),
        next: say(
          en: "Give the moment at which it left the desk.",
          fr: "Donnez le moment où c'est parti du guichet."))
    case .beforeDecision:
      Explanation(
        say(
          en: "Nothing leaves the desk before it is decided.",
          fr: "Rien ne part du guichet avant d'être décidé."),
        next: say(
          en: "Give a moment after the decision.",
          fr: "Donnez un moment postérieur à la décision."))
    default: Explanation("")
    }
  }
}
