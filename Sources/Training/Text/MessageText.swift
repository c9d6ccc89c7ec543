import RefundDesk

/// A message as scoring reads it: words in small letters without accents, sentence by sentence.
struct MessageText: Sendable {
  struct Sentence: Sendable {
    /// The sentence as it was written.
    var text: String
    /// Its words.
    var words: [String]
    /// Whether it ends in a question mark.
    var isQuestion: Bool
  }

  /// The words as they were written.
  let text: String
  /// The sentences that have words.
  let sentences: [Sentence]

  init(_ text: String) {
    self.text = text
    sentences = MessageText.sentences(text)
  }

  /// A text of sentences that were chosen from others.
  init(_ sentences: [Sentence]) {
    text = sentences.map(\.text).joined(separator: "\n")
    self.sentences = sentences
  }

  /// Every word, in order.
  var words: [String] { sentences.flatMap(\.words) }

  /// Whether a phrase stands in the text.
  func contains(_ phrase: PhrasePattern) -> Bool { position(of: phrase) != nil }

  /// How many words stand before the first place of a phrase; nil where it does not occur.
  func position(of phrase: PhrasePattern) -> Int? {
    var before = 0
    for sentence in sentences {
      if let place = MessageText.position(of: phrase, in: sentence.words) { return before + place }
      before += sentence.words.count
    }
    return nil
  }

  /// The first of several phrases that stands in the text.
  func first(of phrases: [PhrasePattern]) -> PhrasePattern? { phrases.first(where: contains) }

  /// Where a phrase stands among words; never across the end of a sentence.
  static func position(of phrase: PhrasePattern, in words: [String]) -> Int? {
    let count = phrase.words.count
    guard count > 0, count <= words.count else { return nil }
    return (0...(words.count - count)).first { start in
      phrase.words.indices.allSatisfy { phrase.words[$0].matches(words[start + $0]) }
    }
  }

  /// The words of a text: letters and digits, folded; everything else parts them.
  static func words(_ text: String) -> [String] {
    SearchText.folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Sentences end at `. ! ? …` before a blank, outside of brackets and behind no abbreviation, and at an
  /// empty line.
  private static func sentences(_ text: String) -> [Sentence] {
    var found: [Sentence] = []
    var current = ""
    var end: Character?
    func close(isQuestion: Bool) {
      let words = words(current)
      if !words.isEmpty {
        found.append(Sentence(text: current, words: words, isQuestion: isQuestion))
      }
      current = ""
    }
    var lastWasNewline = false
    var brackets = 0
    for character in text {
      if let mark = end {
        if character.isWhitespace {
          close(isQuestion: mark == "?")
          end = nil
          lastWasNewline = character.isNewline
          continue
        }
        end = nil
      }
      if character.isNewline, lastWasNewline {
        close(isQuestion: false)
        brackets = 0
      }
      lastWasNewline = character.isNewline
      current.append(character)
      if character == "(" { brackets += 1 } else if character == ")" { brackets = 0 }
      if ".!?…".contains(character), brackets == 0, !isAbbreviation(current) { end = character }
    }
    close(isQuestion: end == "?")
    return found
  }

  /// Whether a text ends in an abbreviation with its dot.
  private static func isAbbreviation(_ text: String) -> Bool {
    guard text.last == "." else { return false }
    let word = text.dropLast().reversed().prefix { $0.isLetter || $0 == "." }
    return abbreviations.contains(String(word.reversed()))
  }

  private static let abbreviations: Set<String> = [
    "M", "MM", "Mr", "Mrs", "Ms", "Dr", "Mme", "St", "No", "no", "art", "Art", "N.Y", "U.S", "p.ex",
    "e.g", "i.e", "Gen", "Bus", "Civ",
  ]
}
