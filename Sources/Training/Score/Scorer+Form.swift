import RefundDesk

extension Scorer {
  /// What the letter as a whole costs: nothing where it is one. Points are only taken here, never given.
  func form() -> ScoreItem {
    guard !play.messages.isEmpty else { return ScoreItem(.form, costing: 0, []) }
    let faults = contradiction() + manner() + courtesy()
    return ScoreItem(
      .form, costing: faults.reduce(0) { $0 + $1.cost }, faults.map(\.evidence) + uncounted)
  }

  private typealias Fault = (cost: Int, evidence: Evidence)

  /// The letter says something else than was decided.
  private func contradiction() -> [Fault] {
    if let sentence = denial { return [(25, .promiseDenied(sentence))] }
    if let sentence = moneyBesideRefusal { return [(25, .promiseDenied(sentence))] }
    if let sentence = earlierDenial { return [(15, .promiseDenied(sentence))] }
    if let amount = otherAmount { return [(15, .otherAmount(amount))] }
    if let day = otherDay { return [(15, .otherDay(day))] }
    return []
  }

  /// How it is said.
  private func manner() -> [Fault] {
    var faults: [Fault] = []
    let faultKinds = Set(letter.idle.map(\.fault))
    if faultKinds.contains(.internalNote) { faults.append((5, .noteSent)) }
    if faultKinds.contains(.shouted) { faults.append((5, .shouted)) }
    if letter.isMostlyIdle { faults.append((25, .mostlyIdle)) }
    if letter.isSentAgain { faults.append((5, .sentAgain)) }
    if let phrase = letter.whole.first(of: CourtesyWords.of(scenario.language).blame) {
      faults.append((5, .blame(letter.whole.written(phrase))))
    }
    return faults
  }

  /// Whether it greets, and ends as letters do: with a formula, a name, or how to answer.
  private func courtesy() -> [Fault] {
    let words = CourtesyWords.of(scenario.language)
    var faults: [Fault] = []
    if letter.whole.first(of: words.greetings) == nil { faults.append((2, .noGreeting)) }
    let closings = words.closings + NextWords.of(scenario.language).contact
    if letter.whole.first(of: closings) == nil { faults.append((1, .noClosing)) }
    return faults
  }

  /// The first sentences that count for nothing, so that nobody has to guess why.
  private var uncounted: [Evidence] {
    letter.idle.filter { $0.words > 2 }.prefix(3).map { .notCounted($0.text, $0.fault) }
  }
}
