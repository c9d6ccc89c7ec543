import RefundDesk

/// What a trainee wrote to the customer, read as a letter: the sentences in which something is said, and
/// those that count for nothing.
///
/// Nothing is understood here. Rules that anybody can check keep keywords, borrowed text and shouting from
/// passing for an answer; whether a letter is kind, a person has to judge.
struct Letter {
  /// A sentence that does not count, and why.
  struct Idle {
    var text: String
    var fault: SentenceFault
    var words: Int
  }

  /// The sentences that say something.
  var said: [MessageText.Sentence] { messages.flatMap(\.self) }
  /// The same, message by message.
  let messages: [[MessageText.Sentence]]
  /// Those that do not.
  let idle: [Idle]
  /// What was said, for looking up words.
  let text: MessageText
  /// Everything that was written, in sentences or not.
  let whole: MessageText

  /// Whether the customer got the same letter more than once.
  let isSentAgain: Bool

  /// Whether most of the words stand in no sentence that counts.
  var isMostlyIdle: Bool {
    idle.reduce(0) { $0 + $1.words } > said.reduce(0) { $0 + $1.words.count }
  }

  /// Reads the messages; the scenario's own questions are no answer and are left out.
  init(_ messages: [String], of scenario: Scenario) {
    let questions = Set(scenario.hidden.map(\.question))
    let judge = SentenceJudge(scenario)
    var parts: [[MessageText.Sentence]] = []
    var idle: [Idle] = []
    var seen: Set<[String]> = []
    for message in messages where !questions.contains(message) {
      var said: [MessageText.Sentence] = []
      for sentence in MessageText(message).sentences where !Letter.isCourtesy(sentence, scenario) {
        let isNew = seen.insert(sentence.words).inserted
        if let fault = isNew ? judge.fault(of: sentence) : .repeats {
          idle.append(Idle(text: sentence.text.trimmed, fault: fault, words: sentence.words.count))
        } else {
          said.append(sentence)
        }
      }
      parts.append(said)
    }
    let letters = messages.filter { !questions.contains($0) }.map { MessageText.words($0) }
    isSentAgain = Set(letters).count < letters.count
    self.messages = parts
    self.idle = idle
    text = MessageText(parts.flatMap(\.self))
    whole = MessageText(messages.joined(separator: "\n\n"))
  }

  /// `Bonjour Madame Lacombe,` or `Bien à vous, Inès` by itself.
  private static func isCourtesy(_ sentence: MessageText.Sentence, _ scenario: Scenario) -> Bool {
    let words = CourtesyWords.of(scenario.language)
    return sentence.words.count <= 5
      && (words.greetings + words.closings).contains {
        MessageText.position(of: $0, in: sentence.words) == 0
      }
  }

  /// The figures of what was said, questions and denials left out.
  func figures(beside denied: [MessageText.Sentence]) -> FiguresInText {
    let kept = said.filter { sentence in
      !sentence.isQuestion && !denied.contains { $0.words == sentence.words }
    }
    return FiguresInText(kept.map(\.text).joined(separator: "\n"))
  }
}
