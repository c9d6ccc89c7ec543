/// Words that stand beside each other in a message. A last word that ends in `*` matches the beginning
/// of a word.
struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The phrase as the rule has it.
  let text: String
  /// Its words, without the mark.
  let words: [String]
  /// Whether the last word may go on.
  let isOpen: Bool

  init(stringLiteral text: String) { self.init(text) }

  init(_ text: String) {
    self.text = text
    isOpen = text.hasSuffix("*")
    words = (isOpen ? text.dropLast() : text[...]).split(separator: " ").map(String.init)
  }
}
