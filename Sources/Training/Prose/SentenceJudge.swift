import RefundDesk

/// Looks at sentences as a customer would: is something said in them, in the customer's language, by the
/// desk itself? Every rule is a count that the debrief can name.
struct SentenceJudge {
  private let language: Language
  private let borrowed: BorrowedText
  private let notes: BorrowedText

  /// More words than this are no sentence.
  static let longest = 60
  /// More words than this without a small one between them are a list.
  static let longestRun = 5
  /// Fewer words than this are no sentence.
  static let fewest = 3
  /// From so many words on, a fifth of them must be function words.
  static let shortest = 7

  init(_ scenario: Scenario) {
    language = scenario.language
    borrowed = scenario.borrowable
    notes = scenario.internalNotes
  }

  /// Why a sentence does not count; nil where it does.
  func fault(of sentence: MessageText.Sentence) -> SentenceFault? {
    let words = sentence.words
    if notes.holds(words) { return .internalNote }
    if borrowed.holds(words) { return .pasted }
    if SentenceJudge.isShouted(sentence.text) { return .shouted }
    let plain = words.filter { !$0.contains(where: \.isNumber) }
    if isForeign(plain) { return .otherLanguage }
    if repeats(plain) { return .repeats }
    if words.count < SentenceJudge.fewest { return .short }
    if words.count > SentenceJudge.longest { return .endless }
    if isList(plain, sentence.text) { return .list }
    return VerbSigns.areIn(sentence.text, language) ? nil : .noVerb
  }

  /// Whether more than half of the letters, and eight at least, are capitals.
  static func isShouted(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    return capitals >= 8 && capitals * 2 > letters.count
  }

  /// Whether the other language's small words are at least two, and more than those of the own one.
  private func isForeign(_ words: [String]) -> Bool {
    let other = language == .fr ? Language.en : .fr
    let foreign = words.count(where: FunctionWords.marks(of: other).contains)
    return foreign >= 2 && foreign > words.count(where: FunctionWords.marks(of: language).contains)
  }

  /// Whether a word that carries something comes three times and more.
  private func repeats(_ words: [String]) -> Bool {
    let small = FunctionWords.words(language)
    var counts: [String: Int] = [:]
    for word in words where word.count > 3 && !small.contains(word) {
      counts[word, default: 0] += 1
    }
    return counts.values.contains { $0 >= 3 }
  }

  /// Whether hardly any small word stands between the others, six and more follow each other without one,
  /// or two in three pieces between commas are one or two words.
  private func isList(_ words: [String], _ text: String) -> Bool {
    let small = FunctionWords.words(language)
    if words.count >= SentenceJudge.shortest, words.count(where: small.contains) * 5 < words.count {
      return true
    }
    let pieces = Clauses.pieces(text).map { MessageText.words($0) }.filter { !$0.isEmpty }
    if pieces.contains(where: { longestRun($0) > SentenceJudge.longestRun }) { return true }
    return pieces.count >= 5 && pieces.count { $0.count <= 2 } * 3 > pieces.count * 2
  }

  private func longestRun(_ words: [String]) -> Int {
    let small = FunctionWords.words(language)
    var (run, longest) = (0, 0)
    for word in words where !word.contains(where: \.isNumber) {
      run = small.contains(word) ? 0 : run + 1
      longest = max(run, longest)
    }
    return longest
  }
}
