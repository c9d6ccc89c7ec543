import RefundDesk

/// What a letter promises of the decision, clause by clause: held against what was really decided.
struct Promises {
  /// Sentences that say that it is given.
  private(set) var given: [MessageText.Sentence] = []
  /// Sentences that say that it is not.
  private(set) var denied: [MessageText.Sentence] = []

  init(_ letter: Letter, of kinds: [ResolutionKind], _ language: Language) {
    self.init(letter.said, of: kinds, language)
  }

  /// What some sentences of a letter promise.
  init(_ said: [MessageText.Sentence], of kinds: [ResolutionKind], _ language: Language) {
    let kinds = kinds.filter { $0 != .decline && $0 != .information }
    let phrases = kinds.flatMap { KindWords.phrases(of: $0, language) }
    for sentence in said where !sentence.isQuestion {
      let clauses = Clauses.pieces(sentence.text).map { MessageText.words($0) }.filter { words in
        phrases.contains { MessageText.position(of: $0, in: words) != nil }
      }
      guard !clauses.isEmpty else { continue }
      if clauses.allSatisfy({ Clauses.isDenied($0, language) }) {
        denied.append(sentence)
      } else {
        given.append(sentence)
      }
    }
  }

  /// The sentence that takes the promise back: one that denies it with the amount, or any where nothing
  /// else gives it.
  func denial(of amount: Money?) -> String? {
    let plain = denied.first { sentence in
      amount.map { FiguresInText(sentence.text).names($0) } ?? false
    }
    return (plain ?? (given.isEmpty ? denied.first : nil))?.text.trimmed
  }

  /// An amount that the letter gives in place of the right one: one that the promises name, or one that
  /// the case does not know at all.
  func otherAmount(than right: Money, in letter: Letter, known: [Money]) -> String? {
    let named = letter.figures(beside: denied)
    guard !named.names(right) else { return nil }
    let promised = given.lazy.flatMap { FiguresInText($0.text).amounts }.first
    let strange = named.amounts.first { amount in !known.contains(where: amount.isWorth) }
    return (promised ?? strange)?.text
  }

  /// A day that the promises name although it is past or comes after the right one, and none of them
  /// names the right one or an earlier.
  func otherDay(than right: Day, from today: Day) -> Day? {
    let days = given.flatMap { FiguresInText($0.text).days(near: today) }
    guard !days.contains(where: { $0 >= today && $0 <= right }) else { return nil }
    return days.first
  }

  /// A sentence that promises money although the decision is a refusal.
  static func ofMoney(in letter: Letter, _ language: Language) -> String? {
    let phrases: [PhrasePattern] =
      switch language {
      case .fr: ["nous vous rembours*", "je vous rembours*", "vous serez rembours*"]
      case .en:
        ["we refund", "we will refund", "we are refunding", "i refund", "you will be refunded"]
      }
    return letter.said.first { sentence in
      !sentence.isQuestion
        && Clauses.pieces(sentence.text).contains { clause in
          let words = MessageText.words(clause)
          return phrases.contains { MessageText.position(of: $0, in: words) != nil }
            && !Clauses.isDenied(words, language)
        }
    }?.text.trimmed
  }
}
