import RefundDesk

extension Scorer {
  /// The message: 25 points, five for each of five things.
  func message() -> [ScoreItem] { [problem(), apology(), order(), numbers(), next()] }

  /// Two words of the customer's own story.
  private func problem() -> ScoreItem {
    let found = story.found(in: text.words)
    guard found.count < 2 else {
      return ScoreItem(.problem, 5, of: 5, [.found(found.prefix(6).map(story.written))])
    }
    let others = story.words.filter { !found.contains($0) }.prefix(6)
    return ScoreItem(
      .problem, found.count * 2, of: 5,
      [.ownWords(found.map(story.written), others: others.map(story.written))])
  }

  /// An apology in a sentence that names something of the case and has no condition.
  private func apology() -> ScoreItem {
    let words = ApologyWords.of(scenario.language)
    var generic: String?
    for sentence in text.sentences {
      guard
        let phrase = words.apologies.first(where: {
          MessageText.position(of: $0, in: sentence.words) != nil
        })
      else { continue }
      if let condition = words.conditions.first(where: {
        MessageText.position(of: $0, in: sentence.words) != nil
      }) {
        return ScoreItem(.apology, 0, of: 5, [.conditional(written(condition, sentence))])
      }
      let named = story.found(in: sentence.words)
      if !named.isEmpty {
        let words = [written(phrase, sentence)] + named.map(story.written)
        return ScoreItem(.apology, 5, of: 5, [.found(words)])
      }
      generic = written(phrase, sentence)
    }
    guard let generic else { return ScoreItem(.apology, 0, of: 5, [.noApology]) }
    return ScoreItem(.apology, 2, of: 5, [.generic(generic)])
  }

  private func written(_ phrase: PhrasePattern, _ sentence: MessageText.Sentence) -> String {
    MessageText([sentence]).written(phrase)
  }

  /// What is due is named before anything else is offered.
  private func order() -> ScoreItem {
    let due = dueKinds
    if let denial { return ScoreItem(.order, 0, of: 5, [.promiseDenied(denial)]) }
    let places = due.compactMap { kind in
      KindWords.position(of: kind, in: text, scenario.language).map { (kind, $0) }
    }
    guard let first = places.min(by: { $0.1 < $1.1 }) else {
      return ScoreItem(.order, 0, of: 5, [.dueNotNamed(due)])
    }
    let others: [ResolutionKind] = [.credit, .giftCard, .discount, .points, .replacement, .repair]
    for other in others where !due.contains(other) {
      if let place = KindWords.offer(of: other, in: text, scenario.language), place < first.1 {
        return ScoreItem(.order, 0, of: 5, [.otherFirst(other)])
      }
    }
    return ScoreItem(.order, 5, of: 5, [.dueFirst(first.0)])
  }

  /// Amount and day in figures: three points and two, or five for the day where there is no amount.
  private func numbers() -> ScoreItem {
    var points = 0
    var evidence: [Evidence] = []
    let amount = rightAmount
    let ofDay = amount == nil ? 5 : 2
    if let amount {
      let isNamed = figures.names(amount)
      points += isNamed ? 3 : 0
      evidence.append(isNamed ? .amountNamed(amount) : .amountMissing(amount))
    }
    if let day = scenario.expected.dayToName {
      points += figures.names(day) ? ofDay : 0
      evidence.append(figures.names(day) ? .dayNamed(day) : .dayMissing(day))
    } else if figures.namesDay(from: writtenOn) {
      points += ofDay
    } else {
      evidence.append(.noDay)
    }
    return ScoreItem(.figures, points, of: 5, evidence)
  }

  /// The next step and how to reach the desk; and, where the case has a cause, what is done about it.
  private func next() -> ScoreItem {
    let words = NextWords.of(scenario.language)
    var points = 0
    var evidence: [Evidence] = []
    let hasCause = !scenario.prevention.isEmpty
    if let phrase = text.first(of: words.steps) {
      points += hasCause ? 2 : 3
      evidence.append(.found([text.written(phrase)]))
    } else {
      evidence.append(.noNextStep)
    }
    if let phrase = text.first(of: words.contact) {
      points += hasCause ? 1 : 2
      evidence.append(.found([text.written(phrase)]))
    } else {
      evidence.append(.noContact)
    }
    if hasCause {
      if let phrase = text.first(of: scenario.prevention) {
        points += 2
        evidence.append(.found([text.written(phrase)]))
      } else {
        evidence.append(.noPrevention(model: modelSentence(with: scenario.prevention)))
      }
    }
    return ScoreItem(.next, points, of: 5, evidence)
  }

  /// Remarks about the language, which cost nothing.
  func remarks() -> [LanguageRemark] {
    var remarks: [LanguageRemark] = []
    let sentences = text.sentences.filter { $0.words.count > 2 }
    if !sentences.isEmpty {
      let mean = sentences.reduce(0) { $0 + $1.words.count } / sentences.count
      if mean > 20 { remarks.append(.longSentences(mean)) }
    }
    if let bare = sentences.first(where: { sentence in
      sentence.words.count < 7 && sentence.words.contains { $0.isArticleNumber }
    }) {
      remarks.append(.bareArticle(bare.text.trimmed))
    }
    if scenario.language == .fr {
      let words = Set(text.words)
      let familiar: Set<String> = ["tu", "toi", "ton", "ta", "tes"]
      if words.contains("vous"), !words.isDisjoint(with: familiar) { remarks.append(.mixedForms) }
    }
    return remarks
  }
}

extension String {
  /// Whether a word begins as an article of a French code does: `l221`.
  fileprivate var isArticleNumber: Bool {
    count >= 4 && hasPrefix("l") && dropFirst().allSatisfy(\.isNumber)
  }
}
