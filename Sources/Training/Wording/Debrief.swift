public import Phrases
public import RefundDesk
import RefundPolicy

/// What a trainee reads after a play: the score with its evidence, clause and money, what was missed, a
/// model answer, and the own steps again.
public struct Debrief {
  private let play: Play
  private let score: Score
  private let phrases: Phrases
  private let keystrokes: Int?

  /// A debrief of a play.
  ///
  /// - Parameters:
  ///   - play: the play.
  ///   - score: what it came to.
  ///   - keystrokes: how many keys were pressed; nil where nobody counted.
  ///   - phrases: the words.
  public init(_ play: Play, _ score: Score, keystrokes: Int? = nil, _ phrases: Phrases) {
    self.play = play
    self.score = score
    self.keystrokes = keystrokes
    self.phrases = phrases
  }

  /// The lines, without an end of line.
  public var lines: [String] {
    head + [""] + missed + lesson + [""] + model + [""] + judgement + [""] + parts + [""] + steps
  }

  /// The first lines: the score, time and keys, and what is different in the variant.
  public var head: [String] {
    var lines = [
      phrases.debriefTitle(play.scenario.title, score: score.total),
      phrases.effort(
        minutes: play.minutes, actions: play.actions.count, keystrokes: keystrokes),
    ]
    lines.append(Score.Part.allCases.map(summary).joined(separator: " · "))
    if score.isUnderFloor { lines.append(phrases.underFloorScore) }
    if let twist = play.scenario.twist { lines.append(phrases.twist(twist)) }
    return lines
  }

  private var parts: [String] {
    Score.Part.allCases.flatMap { part -> [String] in
      [phrases.partLine(part, sum(part))]
        + score.items.filter { $0.criterion.part == part }.flatMap(lines)
    }
  }

  private func summary(_ part: Score.Part) -> String {
    "\(phrases.name(part)) \(sum(part))/\(part.most)"
  }

  /// The points of a part before the law takes them all.
  private func sum(_ part: Score.Part) -> Int {
    max(0, score.items.filter { $0.criterion.part == part }.reduce(0) { $0 + $1.points })
  }

  private func lines(_ item: ScoreItem) -> [String] {
    let mark = item.points == item.most ? "✓" : item.points > 0 ? "~" : "✗"
    // What only costs points has none to reach.
    let points =
      item.most > 0 ? "\(item.points)/\(item.most)" : item.points < 0 ? "−\(-item.points)" : "0"
    let field = String(repeating: " ", count: max(0, 6 - points.count)) + points
    let said = item.evidence.map { phrases.sentence($0) }
    return ["  \(mark) \(field)  \(phrases.name(item.criterion))"]
      + said.map { "             \($0)" }
  }

  /// Clause and money, as law and policy say them once everything is known.
  private var judgement: [String] {
    let truth = play.wholeTruth()
    var lines = [phrases.verdictLine(truth.verdict)]
    if let floor = truth.floor { lines.append("  " + phrases.sentence(floor)) }
    for check in truth.checks where check.result != .pass || check.source == .law {
      let clause = check.clause.isEmpty ? check.id : check.clause
      lines.append("  " + phrases.labelled(clause, check.text[phrases.language]))
    }
    for accepted in play.scenario.accepted {
      lines.append("  " + phrases.acceptedLine(accepted))
    }
    return lines
  }

  private var missed: [String] {
    let missed = score.missed
    guard !missed.isEmpty || !score.remarks.isEmpty else { return [phrases.nothingMissed, ""] }
    var isSaid = false
    let items = missed.flatMap { item -> [String] in
      let cost = "−\(item.most - item.points)"
      let field = String(repeating: " ", count: max(0, 3 - cost.count)) + cost
      // That nothing was decided costs points in many places, and is said once.
      let reasons = item.evidence.filter { !$0.isPraise && !(isSaid && $0 == .nothingDecided) }
      isSaid = isSaid || reasons.contains(.nothingDecided)
      return ["  \(field)  \(phrases.name(item.criterion))"]
        + reasons.map { "       \(phrases.sentence($0))" }
    }
    return [phrases.missedTitle] + items + score.remarks.map { "  · " + phrases.sentence($0) }
      + [""]
  }

  private var lesson: [String] {
    [phrases.lessonTitle, "  " + play.scenario.lesson, "  " + play.scenario.sheet]
  }

  private var model: [String] {
    let scenario = play.scenario
    return [phrases.modelTitle]
      + phrases.deeds(of: scenario.model.actions, in: scenario).map { "  " + $0 }
  }

  private var steps: [String] {
    [phrases.stepsTitle] + play.steps.flatMap { PlayLog(play, phrases).lines($0) }.map { "  " + $0 }
  }
}

/// The steps of a play in words.
public struct PlayLog {
  private let play: Play
  private let phrases: Phrases

  /// The log of a play.
  public init(_ play: Play, _ phrases: Phrases) {
    self.play = play
    self.phrases = phrases
  }

  /// The lines of a step; none for what the debrief says elsewhere.
  public func lines(_ step: PlayStep) -> [String] {
    let clock = phrases.moment(step.at, in: .utc)
    switch step.kind {
    case .event(let event, let by):
      let deed = phrases.labelled(name(of: event, by), PlayLog.sentence(event, phrases))
      var lines = ["\(clock)  \(deed)"]
      switch event {
      case .messageSent(let message): lines += quoted(message.text ?? "")
      case .noteAdded(let note): lines += quoted(note.text ?? "")
      default: break
      }
      return lines
    case .refused(_, let refusal), .notProposed(let refusal):
      return ["\(clock)  \(phrases.deskRefused(phrases.explain(refusal).text))"]
    case .cameOut(let name): return ["\(clock)  \(phrases.cameOut(question(name)))"]
    case .askedAgain(let name): return ["\(clock)  \(phrases.askedAgainLine(question(name)))"]
    case .askedNeedlessly(let words):
      return ["\(clock)  \(phrases.sentence(.askedNeedlessly(words)))"]
    case .unknownQuestion(let name):
      return ["\(clock)  \(phrases.noHiddenFact(name, known: play.scenario.hidden.map(\.id)))"]
    case .agreed(let kind): return ["\(clock)  \(phrases.customerAgreed(kind))"]
    case .nothingToWaitFor: return ["\(clock)  \(phrases.nothingToWaitFor)"]
    }
  }

  /// An event in words; the trainee is not called by the identifier that nobody chose.
  public static func sentence(_ event: TicketEvent, _ phrases: Phrases) -> String {
    if case .assigned(to: TrainingCast.traineeID?, _) = event { return phrases.requestTaken }
    return phrases.sentence(event)
  }

  /// A hidden fact by the question that brings it out.
  private func question(_ name: String) -> String { phrases.question(name, of: play.scenario) }

  private func name(of event: TicketEvent, _ by: AgentID) -> String {
    if case .messageSent(let message) = event, message.from == .customer {
      return play.scenario.world.customer.name ?? "–"
    }
    return play.scenario.people.first { $0.id == by }?.name ?? by.rawValue
  }

  private func quoted(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    │ " + $0 }
  }
}
