/// A place in a text that is filled with what the request is about.
enum Slot: Int, CaseIterable, Sendable {
  // The article, in French with its articles and agreements.
  case le, capitalLe, ce, capitalCe, mon, capitalMon, votre, un, du, il, capitalIl, e
  // The article, by its bare noun.
  case item
  // What is wrong with it.
  case fault, damage, part, mismatch
  // The order and the request.
  case order, placed, delivered, promised, size, other, amount
  // Who writes: the feminine ending, and the name.
  case s, name

  /// The word in braces.
  var word: String {
    switch self {
    case .capitalLe: "Le"
    case .capitalCe: "Ce"
    case .capitalMon: "Mon"
    case .capitalIl: "Il"
    default: "\(self)"
    }
  }

  /// The slot of a word in braces.
  static func named(_ word: Substring) -> Slot? { byWord[String(word)] }

  /// The same without a capital, for those who do not write them.
  var small: Slot {
    switch self {
    case .capitalLe: .le
    case .capitalCe: .ce
    case .capitalMon: .mon
    case .capitalIl: .il
    default: self
    }
  }

  private static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.word, $0) })
}
