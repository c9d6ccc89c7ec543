import RefundDesk

/// Words that stand beside each other in a text, in small letters and without accents. A word that ends
/// in `*` matches the beginning of a word.
///
/// Scoring looks for these and for nothing else, so that anybody can see why a point was given.
public struct PhrasePattern: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The phrase as it was written.
  public let text: String
  let words: [Word]

  struct Word: Hashable, Sendable {
    var letters: String
    var isOpen: Bool

    func matches(_ word: String) -> Bool { isOpen ? word.hasPrefix(letters) : word == letters }
  }

  /// A phrase of words written in a source.
  public init(stringLiteral text: String) { self.init(text) }

  /// A phrase; one without a word matches nothing.
  public init(_ text: String) {
    self.text = text
    words = text.split(separator: " ").flatMap { piece -> [Word] in
      let isOpen = piece.hasSuffix("*")
      let parts = MessageText.words(String(isOpen ? piece.dropLast() : piece))
      return parts.enumerated().map { index, part in
        Word(letters: part, isOpen: isOpen && index == parts.count - 1)
      }
    }
  }
}
