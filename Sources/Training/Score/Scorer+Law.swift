import RefundDesk
import RefundPolicy

extension Scorer {
  /// Law and policy: 40 points.
  func law() -> [ScoreItem] { [remedy(), amount(), means(), deadline(), clause(), truthfulness()] }

  private func remedy() -> ScoreItem {
    let wanted = Evidence.wanted(unique(scenario.accepted.map(\.kind)))
    guard decision != nil else { return ScoreItem(.remedy, 0, of: 10, [.nothingDecided, wanted]) }
    let given = kinds.map { Evidence.given($0) }
    guard matched != nil else {
      let isLawful = truth.floor.map { !Set($0.remedies).isDisjoint(with: kinds) } ?? false
      return ScoreItem(.remedy, isLawful ? 5 : 0, of: 10, given + [wanted])
    }
    if refusedLess { return ScoreItem(.remedy, 5, of: 10, given + [.deskRefusedLess]) }
    return ScoreItem(.remedy, 10, of: 10, given)
  }

  /// Whether the desk had to refuse less than the law grants.
  private var refusedLess: Bool {
    play.steps.contains { step in
      guard case .refused(.resolve, .belowFloor) = step.kind else { return false }
      return true
    }
  }

  private func amount() -> ScoreItem {
    guard let decision else { return ScoreItem(.amount, 0, of: 10, [.nothingDecided]) }
    let given = try? decision.total()
    let right = (matched ?? scenario.accepted.first).flatMap(\.amount)
    let evidence = [Evidence.amounts(given: given, right: right)]
    guard matched != nil else { return ScoreItem(.amount, 0, of: 10, evidence) }
    let isRight = right.map { $0 == given } ?? (given?.isPositive != true)
    return ScoreItem(.amount, isRight ? 10 : 0, of: 10, evidence)
  }

  private func means() -> ScoreItem {
    guard let decision else { return ScoreItem(.means, 0, of: 5, [.nothingDecided]) }
    if let kind = inventedConsent { return ScoreItem(.means, 0, of: 5, [.consentInvented(kind)]) }
    for resolution in decision.resolutions {
      guard case .method(let id)? = resolution.means, !truth.refundMethods.contains(id),
        !play.agreed.contains(resolution.kind)
      else { continue }
      return ScoreItem(.means, 0, of: 5, [.wrongMeans(id)])
    }
    return ScoreItem(.means, 5, of: 5)
  }

  /// An agreement on record that the customer never gave.
  var inventedConsent: ResolutionKind? {
    guard let decision, decision.consent != nil else { return nil }
    return kinds.first { truth.allowance($0)?.needsConsent == true && !play.agreed.contains($0) }
  }

  private func deadline() -> ScoreItem {
    if let day = scenario.expected.dayToName {
      // A day that is over when the letter is written promises nothing.
      guard day >= writtenOn else { return ScoreItem(.deadline, 0, of: 5, [.otherDay(day)]) }
      let isNamed = figures.names(day)
      return ScoreItem(
        .deadline, isNamed ? 5 : 0, of: 5, [isNamed ? .dayNamed(day) : .dayMissing(day)])
    }
    let isNamed = figures.namesDay(from: writtenOn)
    return ScoreItem(.deadline, isNamed ? 5 : 0, of: 5, isNamed ? [] : [.noDay])
  }

  private func clause() -> ScoreItem {
    var evidence: [Evidence] = []
    var said = 0
    for statement in scenario.mustSay {
      if let phrase = statement.phrases.first(where: { text.contains($0) && !isDenied($0) }) {
        said += 1
        evidence.append(.found([text.written(phrase)]))
      } else {
        let model = modelSentence(with: statement.phrases)
        evidence.append(.notSaid(why: statement.why, model: model))
      }
    }
    let points = scenario.mustSay.isEmpty ? 5 : 5 * said / scenario.mustSay.count
    return ScoreItem(.clause, points, of: 5, evidence)
  }

  /// Whether every clause that holds a phrase denies it. Where nothing is given, articles are named for
  /// what they do not grant.
  private func isDenied(_ phrase: PhrasePattern) -> Bool {
    let language = scenario.language
    guard !kinds.contains(.decline), !Clauses.isDenied(phrase.words.map(\.letters), language)
    else { return false }
    let clauses = text.sentences.flatMap { Clauses.pieces($0.text) }.map { MessageText.words($0) }
      .filter { MessageText.position(of: phrase, in: $0) != nil }
    return !clauses.isEmpty && clauses.allSatisfy { Clauses.isDenied($0, language) }
  }

  private func truthfulness() -> ScoreItem {
    guard !letter.said.isEmpty, !letter.isMostlyIdle else {
      return ScoreItem(.truth, 0, of: 5, [.nothingSaid])
    }
    for statement in scenario.mustNotSay + Statement.alwaysFalse(scenario.language) {
      if let phrase = statement.found(in: letter.whole) {
        let words = letter.whole.written(phrase)
        return ScoreItem(.truth, 0, of: 5, [.falseWords(words, why: statement.why)])
      }
    }
    if let sentence = denial ?? moneyBesideRefusal ?? earlierDenial {
      return ScoreItem(.truth, 0, of: 5, [.promiseDenied(sentence)])
    }
    if let amount = otherAmount { return ScoreItem(.truth, 0, of: 5, [.otherAmount(amount)]) }
    if let day = otherDay { return ScoreItem(.truth, 0, of: 5, [.otherDay(day)]) }
    return ScoreItem(.truth, 5, of: 5)
  }

  func unique(_ kinds: [ResolutionKind]) -> [ResolutionKind] {
    kinds.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Resolution {
  /// How its money goes back; nil where it gives none.
  var means: RefundMeans? {
    switch self {
    case .refund(_, let to, _), .discount(_, let to), .cancel(_, let to): to
    default: nil
    }
  }
}
