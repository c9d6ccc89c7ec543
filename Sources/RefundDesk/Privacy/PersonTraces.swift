/// What names one person, found in text however people write it: case and accents aside, first and last name in
/// either order, a telephone number with or without blanks and country.
///
/// What has no form is not found: a nickname, or that somebody is the neighbour with the dog.
///
/// ```swift
/// PersonTraces(names: ["Léa Martin", "+33 6 12 34 56 78"]).areIn("MARTIN Lea, 0612345678")  // true
/// ```
public struct PersonTraces: Sendable {
  /// Folded words that stand alone.
  private let words: Set<[UInt8]>
  /// Folded sentences that may stand within others.
  private let sentences: Set<[UInt8]>
  /// The last digits of telephone numbers.
  private let numbers: Set<[UInt8]>

  /// The digits at the end of a telephone number that are the same with and without its country.
  private static let nationalDigits = 9

  /// Knows the names, addresses and numbers of a person, and what they wrote.
  public init(names: some Collection<String>, texts: some Collection<String> = [String]()) {
    var (words, numbers) = (Set<[UInt8]>(), Set<[UInt8]>())
    for name in names {
      let digits = name.utf8.filter { (0x30...0x39).contains($0) }
      if PersonTraces.isNumber(name, digits.count) {
        numbers.insert(digits.suffix(PersonTraces.nationalDigits))
        continue
      }
      let parts = SearchText.folded(name).split(separator: " ")
      words.insert(Array(parts.joined(separator: " ").utf8))
      if parts.count > 1 { words.insert(Array(parts.reversed().joined(separator: " ").utf8)) }
    }
    self.words = words.filter { $0.count > 2 }
    self.numbers = numbers
    sentences = Set(texts.map { FoldedText(Array($0.utf8)[...]).bytes })
  }

  private static func isNumber(_ name: String, _ digits: Int) -> Bool {
    digits > 6 && !name.contains { $0.isLetter }
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { words.isEmpty && sentences.isEmpty && numbers.isEmpty }

  /// Whether any of it stands in a text, also where the text is JSON with escapes.
  public func areIn(_ text: String) -> Bool {
    let bytes = Array(text.utf8)[...]
    if areIn(folded: FoldedText(bytes).bytes) { return true }
    return bytes.contains(UInt8(ascii: "\\")) && areIn(json: bytes)
  }

  /// Whether any of it stands in the strings of a line of JSON.
  public func areIn(json line: ArraySlice<UInt8>) -> Bool {
    areIn(folded: FoldedText(line, resolvesEscapes: true).bytes)
  }

  /// Whether any of it stands in a word of filing, where `lea-martin` and `lea_martin` are as good as blanks.
  public func areIn(label: String) -> Bool {
    areIn(label) || areIn(String(label.map { "-_.".contains($0) ? " " : $0 }))
  }

  private func areIn(folded text: [UInt8]) -> Bool {
    if sentences.contains(where: { SearchText.holds(text, $0) }) { return true }
    if words.contains(where: { PersonTraces.word($0, isIn: text) }) { return true }
    guard !numbers.isEmpty else { return false }
    let digits = PersonTraces.numbers(in: text)
    return numbers.contains { SearchText.holds(digits, $0) }
  }

  /// Whether a word stands in a text and is no part of a longer one.
  private static func word(_ word: [UInt8], isIn text: [UInt8]) -> Bool {
    guard SearchText.holds(text, word), let first = word.first else { return false }
    var start = 0
    while text.count - start >= word.count {
      guard let hit = text[start...(text.count - word.count)].firstIndex(of: first) else {
        return false
      }
      let end = hit + word.count
      if text[hit..<end].elementsEqual(word), hit == 0 || !isWord(text[hit - 1]),
        end == text.count || !isWord(text[end])
      {
        return true
      }
      start = hit + 1
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The numbers of a text, each without what people part its digits with.
  private static func numbers(in text: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "+"):
        continue
      default: if digits.last != SearchText.separator { digits.append(SearchText.separator) }
      }
    }
    return digits
  }
}
