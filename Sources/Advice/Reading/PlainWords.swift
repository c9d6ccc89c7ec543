/// A text as lower-case words without accents and punctuation, so that rules can be plain.
struct PlainWords: Sendable {
  let words: [String]
  /// Order numbers: a `#` or a long run of digits.
  let orderNumbers: [String]

  init(_ text: String) {
    var words: [String] = []
    var orders: [String] = []
    for piece in text.split(whereSeparator: { $0.isWhitespace }) {
      if let number = PlainWords.orderNumber(piece) { orders.append(number) }
      var word = ""
      for character in piece.lowercased() {
        let plain = PlainWords.plain(character)
        if plain.isLetter || plain.isNumber || plain == "-" {
          word.append(plain)
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
      if !word.isEmpty { words.append(word) }
    }
    self.init(words: words, orders: orders)
  }

  private init(words: [String], orders: [String]) {
    self.words = words
    orderNumbers = orders
  }

  /// Whether a phrase stands in the text.
  func contains(_ phrase: Phrase) -> Bool { position(phrase) != nil }

  /// How many words stand before the first place of a phrase; nil where it does not occur.
  func position(_ phrase: Phrase) -> Int? {
    let count = phrase.words.count
    guard count > 0, count <= words.count else { return nil }
    for start in 0...(words.count - count) where stands(phrase, at: start) { return start }
    return nil
  }

  /// The words that a rule's phrases match, as they stand in the text.
  func evidence(_ part: Evidence.Part, _ phrases: [String]) -> [Evidence] {
    phrases.compactMap { text in
      let phrase = Phrase(text)
      guard let start = position(phrase) else { return nil }
      let found = words[start..<(start + phrase.words.count)]
      return Evidence(part, found.joined(separator: " "))
    }
  }

  private func stands(_ phrase: Phrase, at start: Int) -> Bool {
    for offset in 0..<(phrase.words.count - 1)
    where words[start + offset] != phrase.words[offset] { return false }
    let last = phrase.words[phrase.words.count - 1]
    let word = words[start + phrase.words.count - 1]
    return phrase.isOpen ? word.hasPrefix(last) : word == last
  }

  /// The words before what is wanted instead: the article asked about stands first.
  var beforeAlternative: PlainWords {
    guard let cut = words.firstIndex(where: { $0 == "instead" || $0 == "plutot" }) else {
      return self
    }
    return PlainWords(words: Array(words[..<cut]), orders: [])
  }

  private static func orderNumber(_ piece: Substring) -> String? {
    let trimmed = piece.drop { $0 == "(" || $0 == "\"" }
    let body = trimmed.hasPrefix("#") ? trimmed.dropFirst() : trimmed
    let number = String(body.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
    let digits = number.filter(\.isNumber).count
    return (trimmed.hasPrefix("#") && digits >= 3) || digits >= 6 ? number : nil
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "à", "â", "ä": "a"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï": "i"
    case "ô", "ö": "o"
    case "ù", "û", "ü": "u"
    case "ç": "c"
    default: character
    }
  }
}
