import Phrases
public import RefundDesk

/// What a person must type for something to be written. It is never Enter alone.
public enum Challenge: Hashable, Sendable {
  /// `y`.
  case yes
  /// The amount: it is over a limit, or against the verdict.
  case amount(Money)
  /// A word, where there is no amount to type.
  case word(String)
  /// How many tickets it is about.
  case count(Int)

  /// Whether what was typed meets it.
  func isMet(by text: String, _ phrases: Phrases) -> Bool {
    let text = text.drop { $0 == " " }
    switch self {
    case .yes: return false
    case .amount(let amount):
      return phrases.amount(typed: String(text), amount.currency) == amount
    case .word(let word): return text == word
    case .count(let count): return text == String(count)
    }
  }
}
