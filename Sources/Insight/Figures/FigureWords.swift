/// Words that rows of figures name by number, so that no string is touched while they are added up.
///
/// Number 0 stands for no word at all.
public struct FigureWords: Hashable, Sendable {
  /// The words by number; the first place is that of none.
  private(set) var words = [""]
  private var numbers: [String: UInt32] = [:]

  /// No words yet.
  init() {}

  /// Words as a file kept them.
  init(words: [String]) { self.words = words.isEmpty ? [""] : words }

  /// How many numbers there are, 0 included.
  var count: Int { words.count }

  /// The word of a number; nil for 0.
  func word(_ number: UInt32) -> String? {
    number == 0 || Int(number) >= words.count ? nil : words[Int(number)]
  }

  /// The number of a word, a new one where it has none yet; 0 for nil.
  mutating func number(of word: String?) -> UInt32 {
    guard let word else { return 0 }
    if numbers.count + 1 < words.count { index() }
    if let number = numbers[word] { return number }
    let number = UInt32(truncatingIfNeeded: words.count)
    words.append(word)
    numbers[word] = number
    return number
  }

  private mutating func index() {
    for (number, word) in words.enumerated().dropFirst() {
      numbers[word] = UInt32(truncatingIfNeeded: number)
    }
  }

  /// Two have the same words by the same numbers.
  public static func == (left: FigureWords, right: FigureWords) -> Bool {
    left.words == right.words
  }

  /// Feeds what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
