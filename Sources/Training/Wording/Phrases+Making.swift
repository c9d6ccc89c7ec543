public import Phrases
public import RefundDesk

extension Phrases {
  /// Why no scenario can be made of a ticket.
  public func explain(_ fault: ScenarioMaker.Fault, _ ticket: TicketID) -> Explanation {
    let id = ticket.rawValue
    switch fault {
    case .notClosed:
      return Explanation(
        say(en: "\(id) is not closed.", fr: "\(id) n'est pas close."),
        next: say(
          en: "A scenario is made of a closed ticket.",
          fr: "Un scénario se fait d'une demande close."
        ))
    case .noOrder:
      return Explanation(
        say(en: "\(id) is about no order.", fr: "\(id) ne porte sur aucune commande."))
    case .unclear(let names):
      return Explanation(
        say(
          en: "Nobody can say what is right for \(id): missing are \(list(names.map(factLabel))).",
          fr:
            "Nul ne peut dire ce qui est juste pour \(id) : il manque \(list(names.map(factLabel)))."
        ),
        next: say(
          en: "Enter them with guichet fact: \(list(names)).",
          fr: "Saisissez-les avec guichet fact : \(list(names))."))
    case .noVariant:
      return Explanation(
        say(
          en: "No one fact was found that flips the verdict on \(id).",
          fr: "Aucun fait seul ne change l'avis sur \(id)."),
        next: say(en: "Choose another ticket.", fr: "Choisissez une autre demande."))
    case .personal(let strings):
      return Explanation(
        say(
          en: "nothing was written: these words of the real ticket would remain: \(list(strings))",
          fr: "rien n'a été écrit : ces mots de la demande réelle resteraient : \(list(strings))"))
    case .unsound(let problems):
      return Explanation(
        say(
          en:
            "nothing was written: what was made does not hold: \(problems.joined(separator: "; "))",
          fr: "rien n'a été écrit : le résultat ne tient pas : \(problems.joined(separator: " ; "))"
        ))
    }
  }

  /// A scenario was made.
  public func scenarioMade(_ file: String) -> String {
    say(
      en: "\(file) is written. The desk was only read, and nothing personal of the ticket remains.",
      fr:
        "\(file) est écrit. Le guichet n'a été que lu, et rien de personnel de la demande ne subsiste."
    )
  }
}
