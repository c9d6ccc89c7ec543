import RefundDesk

@testable import Training

/// Messages that hold everything a score looks for and are no answer: made of a scenario's own keywords
/// and of its model.
struct FalseLetters {
  let scenario: Scenario
  private let ground: ScoringGround

  init(scenario: Scenario) {
    self.scenario = scenario
    ground = ScoringGround(scenario)
  }

  /// Every kind of them that the scenario has.
  var all: [(name: String, text: String)] {
    var all: [(String, String)] = [
      ("keywords", keywords.joined(separator: ", ")),
      ("keywords without commas", keywords.joined(separator: " ")),
      ("keywords as lines", keywords.joined(separator: "\n\n")),
      ("keywords as sentences", keywords.map { $0 + "." }.joined(separator: " ")),
      (
        "keywords, three times",
        Array(repeating: keywords.joined(separator: " "), count: 3)
          .joined(separator: ". ")
      ),
      ("keywords behind a subject", opening + keywords.joined(separator: ", ") + "."),
      ("keywords behind a greeting", greeting + "\n\n" + keywords.joined(separator: " ")),
      ("capitals", model.uppercased()),
      ("the case's own text", pasted),
    ]
    if let other = otherLanguage { all.append(("the other language", other)) }
    if let wrong = wrongAmount { all.append(("another amount", wrong)) }
    if let wrong = wrongDay { all.append(("a later day", wrong)) }
    if let denied { all.append(("the promise denied", denied)) }
    if let promise { all.append(("money beside a refusal", promise)) }
    return all
  }

  /// The right actions with another message in place of the model's.
  func play(saying text: String) -> Play {
    var play = Play(scenario)
    var isSaid = false
    for action in scenario.model.actions {
      guard case .message = action else {
        play.perform(action)
        continue
      }
      if !isSaid { play.perform(.message(text)) }
      isSaid = true
    }
    return play
  }

  /// What they come to.
  func score(saying text: String) -> Score { Scorer(play(saying: text), on: ground).score() }

  private var isFrench: Bool { scenario.language == .fr }
  private var greeting: String { isFrench ? "Bonjour Madame," : "Dear customer," }
  private var opening: String { isFrench ? "Nous vous disons : " : "We tell you: " }

  /// The whole text of the model's messages.
  var model: String {
    scenario.model.actions.compactMap { action in
      if case .message(let text) = action { text } else { nil }
    }.joined(separator: "\n\n")
  }

  private var amount: Money? { scenario.accepted.first?.amount }
  private var day: Day? { scenario.expected.dayToName }

  private var keywords: [String] {
    var words = ContentWords(of: scenario).words.prefix(6).map { $0 }
    words += scenario.mustSay.compactMap { $0.phrases.first.map(plain) }
    words += isFrench ? ["désolé", "remboursement"] : ["sorry", "refund"]
    words += scenario.accepted.prefix(1).flatMap {
      KindWords.phrases(of: $0.kind, scenario.language).prefix(1).map(plain)
    }
    if let amount { words.append(written(amount)) }
    if let day { words.append(written(day)) }
    words += isFrench ? ["étiquette", "répondez", "téléphone"] : ["label", "reply", "telephone"]
    words += scenario.prevention.prefix(1).map(plain)
    return words
  }

  private func plain(_ phrase: PhrasePattern) -> String { phrase.text.filter { $0 != "*" } }

  func written(_ amount: Money) -> String {
    let text = amount.decimalText
    return isFrench
      ? text.replacing(".", with: ",") + " " + amount.currency.code
      : amount.currency.code + " " + text
  }

  func written(_ day: Day) -> String {
    let (year, month, number) = day.civil
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(number) \((isFrench ? french : english)[month - 1]) \(year)"
  }

  private var pasted: String {
    let said = scenario.world.ticket.messages.compactMap(\.text)
    return
      ([scenario.briefing] + said + scenario.hidden.map(\.answer) + [scenario.lesson]
      + scenario.replies.map(\.says)).joined(separator: "\n\n")
  }

  private var otherLanguage: String? {
    let other = try? Scenarios.scenario(
      scenario.id, isFrench ? .en : .fr, variant: scenario.isVariant)
    return other.map { FalseLetters(scenario: $0).model }
  }

  /// The model with another number in place of the right one.
  private var wrongAmount: String? {
    guard let amount, model.contains(cents(amount)) else { return nil }
    let wrong = Money(amount.minorUnits + 1_000, amount.currency)
    return model.replacing(cents(amount), with: cents(wrong))
  }

  private func cents(_ amount: Money) -> String {
    isFrench ? amount.decimalText.replacing(".", with: ",") : amount.decimalText
  }

  /// The model's promise with a day of five weeks later; only where the promise names it.
  private var wrongDay: String? {
    guard let day, scenario.accepted.first?.kind == .refund else { return nil }
    let late = day.adding(days: 35)
    return sentencesOfModel(without: { FiguresInText($0).names(day) })
      + (isFrench
        ? "\n\nNous vous remboursons \(amount.map(written) ?? "") au plus tard le \(written(late))."
        : "\n\nWe refund \(amount.map(written) ?? "") to you by \(written(late)) at the latest.")
  }

  /// The model with its promise turned round.
  private var denied: String? {
    guard scenario.accepted.first?.kind == .refund, let amount, let day else { return nil }
    let phrases = KindWords.phrases(of: .refund, scenario.language)
    let rest = sentencesOfModel { text in
      let words = MessageText.words(text)
      return phrases.contains { MessageText.position(of: $0, in: words) != nil }
    }
    return rest
      + (isFrench
        ? "\n\nNous ne vous remboursons pas \(written(amount)), ni le \(written(day)) ni plus tard."
        : "\n\nWe will not refund \(written(amount)) to you, not by \(written(day)) and not later.")
  }

  /// A refusal that promises the price all the same.
  private var promise: String? {
    guard scenario.accepted.first?.kind == .decline else { return nil }
    let price = scenario.world.order.lines[0].unitPrice
    return model
      + (isFrench
        ? "\n\nNous vous remboursons \(written(price)) dès demain."
        : "\n\nWe refund \(written(price)) to you tomorrow.")
  }

  private func sentencesOfModel(without isLeftOut: (String) -> Bool) -> String {
    MessageText(model).sentences.map(\.text).filter { !isLeftOut($0) }.joined(separator: "\n\n")
  }
}
