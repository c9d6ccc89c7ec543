import Phrases
import RefundDesk
import RefundPolicy

extension Phrases {
  /// What a model does, one deed after the other, in words that need no script; letters line by line.
  func deeds(of actions: [TrainingAction], in scenario: Scenario) -> [String] {
    actions.enumerated().flatMap { index, action -> [String] in
      let number = "\(index + 1)."
      let words = deed(action, in: scenario)
      guard case .message(let text) = action else { return ["\(number) \(words)"] }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return ["\(number) \(words)"] + lines.map { $0.isEmpty ? "   │" : "   │ \($0)" }
    }
  }

  private func deed(_ action: TrainingAction, in scenario: Scenario) -> String {
    switch action {
    case .take: say(en: "Take the request.", fr: "Prendre la demande.")
    case .ask(let name):
      say(
        en: "Ask: “\(question(name, of: scenario))”",
        fr: "Demander : « \(question(name, of: scenario)) »")
    case .message: say(en: "Write:", fr: "Écrire :")
    case .fact(let name, let value):
      say(
        en: "Enter what came out: \(factLabel(name)), \(factValue(name, value, in: scenario)).",
        fr: "Saisir ce qui est connu : \(factLabel(name)), \(factValue(name, value, in: scenario))."
      )
    case .resolve(let words): decision(words)
    case .approve:
      say(en: "Wait for the supervisor’s yes.", fr: "Attendre l'accord de la responsable.")
    case .followUp(let day, _):
      say(
        en: "Set a day to look again: \(date(day)).", fr: "Fixer une relance : \(date(day)).")
    default: rarerDeed(action)
    }
  }

  private func rarerDeed(_ action: TrainingAction) -> String {
    switch action {
    case .note(let text):
      say(en: "Note for colleagues: \(text)", fr: "Noter pour l'équipe : \(text)")
    case .undo: say(en: "Take the last decision back.", fr: "Reprendre la dernière décision.")
    case .reopen: say(en: "Open the request again.", fr: "Rouvrir la demande.")
    case .wait: say(en: "Wait.", fr: "Attendre.")
    case .goods(let goods): say(en: "Goods: \(name(goods)).", fr: "Articles : \(name(goods)).")
    default: action.scriptText
    }
  }

  private func decision(_ words: ResolveWords) -> String {
    guard words.kind != .decline else {
      return say(en: "Decline, with the clauses.", fr: "Refuser, avec les clauses.")
    }
    var parts = [name(words.kind)]
    if let amount = words.amount { parts.append(money(amount)) }
    if words.keepsGoods {
      parts.append(
        say(en: "the goods stay with the customer", fr: "l'article reste chez le client"))
    }
    if words.consent != nil {
      parts.append(
        say(en: "with the customer’s agreement on record", fr: "avec l'accord du client au dossier")
      )
    }
    let text = parts.joined(separator: ", ")
    return say(en: "Decide: \(text).", fr: "Décider : \(text).")
  }

  /// The question that brings a hidden fact out.
  func question(_ name: String, of scenario: Scenario) -> String {
    scenario.hidden.first { $0.id == name }?.question ?? name
  }

  private func factValue(_ name: String, _ value: FactValue, in scenario: Scenario) -> String {
    switch (FactName(rawValue: name), value) {
    case (.reason?, .text(let word)): Reason(rawValue: word).map { self.name($0) } ?? word
    case (.condition?, .text("new")): say(en: "new", fr: "neuf")
    case (.condition?, .text("tried")): say(en: "tried", fr: "essayé")
    case (.condition?, .text("used")): say(en: "used", fr: "utilisé")
    case (.lossOfValue?, .number(let units)): money(Money(units, scenario.world.order.currency))
    case (_, .flag(let flag)): yesNo(flag)
    default: FactWords.text(value)
    }
  }
}
