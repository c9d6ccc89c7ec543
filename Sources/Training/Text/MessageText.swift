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

    /// Some of its words as they were written, with capitals, accents and what stands between them.
    func written(_ range: Range<Int>) -> String {
      let pieces = text.split { !($0.isLetter || $0.isNumber) }
      guard pieces.count == words.count else { return words[range].joined(separator: " ") }
      let whole = text[pieces[range.lowerBound].startIndex..<pieces[range.upperBound - 1].endIndex]
      return String(whole.map { $0.isNewline ? " " : $0 })
    }
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

  /// A phrase as the text writes it: `L221-19` for `l221 19`; the phrase itself where it is not there.
  func written(_ phrase: PhrasePattern) -> String {
    for sentence in sentences {
      if let place = MessageText.position(of: phrase, in: sentence.words) {
        return sentence.written(place..<(place + phrase.words.count))
      }
    }
    return phrase.text
  }

  /// The sentence in which a phrase stands, in one line; nil where none does.
  func sentence(with phrase: PhrasePattern) -> String? {
    let found = sentences.first { MessageText.position(of: phrase, in: $0.words) != nil }
    return found.map { String($0.text.trimmed.map { $0.isNewline ? " " : $0 }) }
  }

  /// The first of several phrases that stands in the text.
  func first(of phrases: [PhrasePattern]) -> PhrasePattern? { phrases.first(where: contains) }

  /// Where a phrase stands among words; never across the end of a sentence.
  static func position(of phrase: PhrasePattern, in words: [String]) -> Int? {
    // Plain loops: scoring asks this thousands of times for a letter.
    let wanted = phrase.words
    guard let first = wanted.first else { return nil }
    var start = 0
    while start + wanted.count <= words.count {
      if first.matches(words[start]), stand(wanted, at: start, in: words) { return start }
      start += 1
    }
    return nil
  }

  private static func stand(
    _ wanted: [PhrasePattern.Word], at start: Int, in words: [String]
  ) -> Bool {
    var index = 1
    while index < wanted.count {
      if !wanted[index].matches(words[start + index]) { return false }
      index += 1
    }
    return true
  }

  /// The words of a text: letters and digits, folded; everything else parts them.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in SearchText.folded(text).unicodeScalars {
      if isPart(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Whether a character belongs to a word: a letter or a digit of any script.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
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
      if isEnd(character), brackets == 0, !isAbbreviation(current) { end = character }
    }
    close(isQuestion: end == "?")
    return found
  }

  private static func isEnd(_ character: Character) -> Bool {
    switch character {
    case ".", "!", "?", "…": true
    default: false
    }
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
