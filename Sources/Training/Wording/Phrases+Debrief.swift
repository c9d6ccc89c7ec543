public import Phrases
import RefundDesk

extension Phrases {
  func debriefTitle(_ title: String, score: Int) -> String {
    say(en: "\(title): \(score) of 100", fr: "\(title) : \(score) sur 100")
  }

  func effort(minutes: Int, actions: Int, keystrokes: Int?) -> String {
    let en = [
      "\(minutes) \(minutes == 1 ? "minute" : "minutes") of the scenario",
      "\(actions) \(actions == 1 ? "action" : "actions")",
    ]
    let fr = [
      "\(minutes) \(minutes > 1 ? "minutes" : "minute") du scénario",
      "\(actions) \(actions > 1 ? "actions" : "action")",
    ]
    let keys = keystrokes.map { "\($0)" }
    let enKeys = keys.map { ", \($0) \($0 == "1" ? "key" : "keys")" } ?? ""
    let frKeys = keys.map { ", \($0) \(["0", "1"].contains($0) ? "touche" : "touches")" } ?? ""
    return say(
      en: "Shown, not scored: \(en.joined(separator: ", "))\(enKeys).",
      fr: "Pour information : \(fr.joined(separator: ", "))\(frKeys).")
  }

  var underFloorScore: String {
    say(
      en: "The customer did not get what the law grants: the play counts 0.",
      fr: "Le client n'a pas reçu ce que la loi accorde : la partie vaut 0.")
  }

  /// The trainee took the request.
  var requestTaken: String { say(en: "request taken", fr: "demande prise") }

  /// The fact that is different in this version.
  public func twist(_ fact: String) -> String {
    say(en: "What is different this time: \(fact)", fr: "Ce qui change cette fois : \(fact)")
  }

  /// A text behind what it is about: `Art. 7.2: …`.
  func labelled(_ label: String, _ text: String) -> String {
    say(en: "\(label): \(text)", fr: "\(label) : \(text)")
  }

  func partLine(_ part: Score.Part, _ points: Int) -> String {
    say(
      en: "\(name(part)): \(points) of \(part.most)",
      fr: "\(name(part)) : \(points) sur \(part.most)")
  }

  func verdictLine(_ verdict: Verdict) -> String {
    say(
      en: "What law and policy say: \(name(verdict))",
      fr: "Ce que disent la loi et la politique : \(name(verdict))")
  }

  func acceptedLine(_ accepted: AcceptedResolution) -> String {
    guard let amount = accepted.amount else {
      return say(
        en: "Right: \(name(accepted.kind)); expected cost \(money(accepted.cost)).",
        fr: "Juste : \(name(accepted.kind)) ; coût attendu \(money(accepted.cost)).")
    }
    return say(
      en: "Right: \(name(accepted.kind)), \(money(amount)); expected cost \(money(accepted.cost)).",
      fr: "Juste : \(name(accepted.kind)), \(money(amount)) ; coût attendu \(money(accepted.cost))."
    )
  }

  var nothingMissed: String { say(en: "Nothing was missed.", fr: "Rien n'a manqué.") }
  var missedTitle: String { say(en: "What was missed", fr: "Ce qui a manqué") }
  var lessonTitle: String { say(en: "What it teaches", fr: "Ce que cela enseigne") }
  var modelTitle: String { say(en: "A model answer", fr: "Une réponse modèle") }
  var stepsTitle: String { say(en: "Your steps", fr: "Vos étapes") }

  func deskRefused(_ why: String) -> String {
    say(en: "The desk refused: \(why)", fr: "Le guichet a refusé : \(why)")
  }

  func cameOut(_ question: String) -> String {
    say(en: "Answered: \(question)", fr: "Réponse obtenue : \(question)")
  }

  func askedAgainLine(_ question: String) -> String {
    say(en: "Asked a second time: \(question)", fr: "Demandé une deuxième fois : \(question)")
  }

  func noHiddenFact(_ name: String, known: [String]) -> String {
    say(
      en: "There is nothing to ask for under \(name); there is \(list(known)).",
      fr: "Il n'y a rien à demander sous le nom \(name) ; il y a \(list(known)).")
  }

  func customerAgreed(_ kind: ResolutionKind) -> String {
    say(
      en: "The customer agrees: \(name(kind)).", fr: "Le client donne son accord : \(name(kind)).")
  }

  var nothingToWaitFor: String {
    say(
      en: "Nothing is under way that could be waited for.",
      fr: "Rien n'est en cours que l'on puisse attendre.")
  }
}
