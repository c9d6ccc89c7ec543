public import RefundDesk

extension Phrases {
  /// Why a filter cannot be understood, with what to write.
  public func explain(_ error: QueueFilterError) -> Explanation {
    switch error {
    case .unknownField(let field, let known, _):
      Explanation(
        say(en: "The queue has no field “\(field)”.", fr: "La file n'a pas de champ « \(field) »."),
        next: say(
          en: "There is \(list(known)).", fr: "Il y a \(list(known))."))
    case .unknownValue(let field, let value, let known, _):
      Explanation(
        say(
          en: "\(field) has no value “\(value)”.", fr: "\(field) n'a pas de valeur « \(value) »."),
        next: say(en: "There is \(list(known)).", fr: "Il y a \(list(known))."))
    case .notANumber(let field, let text, _):
      Explanation(
        say(
          en: "“\(text)” is no number for \(field).",
          fr: "« \(text) » n'est pas un nombre pour \(field)."),
        next: say(
          en: "Write amount>=50 or age>=7d.", fr: "Écrivez amount>=50 ou age>=7d."))
    case .nothingAsked:
      Explanation(
        say(
          en: "Nothing stands after the colon or the exclamation mark.",
          fr: "Rien ne suit le deux-points ou le point d'exclamation."))
    case .openQuote:
      Explanation(
        say(en: "A quotation mark is never closed.", fr: "Un guillemet n'est jamais fermé."))
    }
  }
}
