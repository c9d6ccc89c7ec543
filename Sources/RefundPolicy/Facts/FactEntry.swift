public import RefundDesk
import Toml

/// A fact as a person types it: its name in the closed vocabulary, and a value of the kind that it has.
public struct FactEntry: Hashable, Sendable {
  /// What is wrong with what was typed.
  public enum Problem: Error, Hashable, Sendable {
    /// No fact has that name; the closest one, where one is close.
    case noSuchFact(String, meant: String?)
    case notYesNo(name: String)
    case notWhole(name: String)
    case notADay(name: String)
    case notAmong([String], name: String)
  }

  /// The names that may be typed.
  public static let names: [String] =
    FactName.allCases.map(\.rawValue) + CaseFlag.allCases.map(\.rawValue)

  /// The fact's name.
  public let name: String
  /// Its value; nil makes it unknown again.
  public let value: FactValue?

  /// Reads a fact.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - text: the value: yes or no, a whole number, a day or a word, in English or French.
  /// - Throws: what is wrong with the name or the value.
  public init(_ name: String, _ text: String) throws(Problem) {
    self.name = name
    let word = SearchText.folded(text)
    if ["?", "unknown", "inconnu"].contains(word) {
      guard FactEntry.names.contains(name) else { throw FactEntry.unknown(name) }
      value = nil
      return
    }
    if CaseFlag(rawValue: name) != nil {
      value = .flag(try FactEntry.flag(word, name))
      return
    }
    guard let fact = FactName(rawValue: name) else { throw FactEntry.unknown(name) }
    switch fact.kind {
    case .yesNo: value = .flag(try FactEntry.flag(word, name))
    case .money, .count, .rate:
      guard let number = Int64(text) else { throw .notWhole(name: name) }
      value = .number(number)
    case .day:
      guard Day(iso: text) != nil else { throw .notADay(name: name) }
      value = .text(text)
    case .word(let words):
      guard words.isEmpty || words.contains(text) else {
        throw .notAmong(words, name: name)
      }
      value = .text(text)
    }
  }

  private static func unknown(_ name: String) -> Problem {
    .noSuchFact(name, meant: EditDistance.closest(to: name, among: names))
  }

  private static func flag(_ word: String, _ name: String) throws(Problem) -> Bool {
    switch word {
    case "yes", "oui", "true", "vrai": return true
    case "no", "non", "false", "faux": return false
    default: throw .notYesNo(name: name)
    }
  }
}
