import RefundDesk
public import RefundPolicy

extension Phrases {
  /// What a mark of an article is called; a word of the shop's own is said as it is.
  public func name(mark: String) -> String {
    CaseFlag(rawValue: mark)?.label[language] ?? mark
  }

  /// What is wrong with a fact that somebody typed, and what to type instead.
  public func problem(_ problem: FactEntry.Problem) -> String {
    switch problem {
    case .noSuchFact(let name, let meant?):
      say(
        en: "There is no fact \"\(name)\"; \"\(meant)\" is close.",
        fr: "Il n'y a pas de fait « \(name) » ; « \(meant) » en est proche.")
    case .noSuchFact(let name, nil):
      say(en: "There is no fact \"\(name)\".", fr: "Il n'y a pas de fait « \(name) ».")
    case .notYesNo(let name):
      say(en: "\(name) is yes or no.", fr: "\(name) vaut oui ou non.")
    case .notWhole(let name):
      say(
        en: "\(name) is a whole number, money in cents.",
        fr: "\(name) est un nombre entier, l'argent en centimes.")
    case .notADay(let name):
      say(
        en: "\(name) is a day such as 2026-11-22.",
        fr: "\(name) est un jour, par exemple 2026-11-22.")
    case .notAmong(let words, let name):
      say(
        en: "\(name) is one of: \(words.joined(separator: ", ")).",
        fr: "\(name) est au choix : \(words.joined(separator: ", ")).")
    }
  }
}
