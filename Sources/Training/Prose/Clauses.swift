import RefundDesk

/// The clauses of a sentence, and whether one says something or denies it.
enum Clauses {
  /// The pieces between commas, semicolons, colons, brackets and `mais`, `but`. A sign within a number
  /// parts nothing.
  static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isLast = index == characters.count - 1
      let parts =
        switch character {
        case "(", ")", "–", "—": true
        case ",", ";", ":": isLast || characters[index + 1].isWhitespace
        default: false
        }
      if parts {
        pieces.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    pieces.append(current)
    return pieces.flatMap(parted)
  }

  private static let partings: Set<Substring> = [
    "mais", "but", "however", "cependant", "toutefois",
  ]

  /// The pieces of a text around words such as `mais` that stand between others.
  private static func parted(_ text: String) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.contains(where: partings.contains) else { return text.isEmpty ? [] : [text] }
    var pieces: [[Substring]] = [[]]
    for (index, word) in words.enumerated() {
      let isBetween = index > 0 && index < words.count - 1
      if isBetween, partings.contains(word) {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word)
      }
    }
    return pieces.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// Whether the words of a clause deny what they speak of.
  static func isDenied(_ words: [String], _ language: Language) -> Bool {
    var words = words
    for idiom in harmless(language) {
      while let place = MessageText.position(of: idiom, in: words) {
        words.removeSubrange(place..<(place + idiom.words.count))
      }
    }
    return denials(language).contains { MessageText.position(of: $0, in: words) != nil }
      || language == .fr && isBracketed(words)
  }

  /// `ne … plus`, `ne … rien`, `ne … ni`.
  private static func isBracketed(_ words: [String]) -> Bool {
    guard let first = words.firstIndex(where: { $0 == "ne" || $0 == "n" }) else { return false }
    return words[first...].contains { ["plus", "rien", "ni", "point", "nul"].contains($0) }
  }

  private static func denials(_ language: Language) -> [PhrasePattern] {
    language == .fr ? frenchDenials : englishDenials
  }

  private static let frenchDenials: [PhrasePattern] =
    [
      "pas", "jamais", "aucun*", "nullement", "impossible", "refusons", "refuse de",
      "est refuse*", "hors de question", "exclu", "sans remboursement", "sans rembourser",
    ]

  private static let englishDenials: [PhrasePattern] =
    [
      "not", "never", "cannot", "unable", "impossible", "we refuse", "i refuse", "refuse to",
      "is refused", "won t", "don t", "can t", "isn t", "doesn t", "wouldn t", "shouldn t",
      "no refund*", "no money", "without a refund", "without refund*", "no replacement",
      "no repair", "no credit", "out of the question", "neither", "nor",
    ]

  /// Turns of phrase that deny nothing of what is promised.
  private static func harmless(_ language: Language) -> [PhrasePattern] {
    language == .fr ? frenchHarmless : englishHarmless
  }

  private static let frenchHarmless: [PhrasePattern] =
    [
      "n avez rien a", "n avez pas a", "n aurez rien a", "n aurez pas a", "n y a rien a",
      "n est pas necessaire de", "n est pas trop tard", "pas besoin", "pas seulement",
      "n hesitez pas", "ne vous inquietez pas", "ne coute rien", "ne vous coute rien",
      "ne paierez rien", "ne payez rien", "pas de frais", "aucuns frais", "aucun frais",
      "n attendez pas", "sans aucun*",
    ]

  private static let englishHarmless: [PhrasePattern] =
    [
      "need not", "do not have to", "don t have to", "do not need to", "don t need to",
      "not only", "not too late", "do not worry", "don t worry", "do not hesitate",
      "will not cost", "not cost you", "no need",
    ]
}
