import Advice
import RefundDesk
import RefundPolicy

extension Play {
  /// What the play comes to so far.
  public func score() -> Score { Scorer(self).score() }
}

/// Scores a play: the parts of the rubric lie in extensions.
struct Scorer {
  let play: Play
  let scenario: Scenario
  private let ground: ScoringGround
  let letter: Letter
  /// What the sentences of the letter say; words outside of sentences are not in it, and nothing is where
  /// these are the most.
  let text: MessageText
  let figures: FiguresInText
  let promises: Promises
  let decision: Decision?

  /// Scores a play; `ground` is worked out where none is given.
  init(_ play: Play, on ground: ScoringGround? = nil) {
    self.play = play
    scenario = play.scenario
    let ground = ground ?? ScoringGround(play.scenario)
    self.ground = ground
    // What stood before the play and was not taken back is the trainee's answer too.
    decision = play.ticket.standing?.decision
    letter = Letter(play.messages, of: scenario)
    text = letter.isMostlyIdle ? MessageText([]) : letter.text
    let given = decision?.resolutions.map(\.kind) ?? ground.truth.floor?.remedies ?? []
    promises = Promises(letter, of: given, scenario.language)
    figures = letter.isMostlyIdle ? FiguresInText("") : letter.figures(beside: promises.denied)
  }

  func score() -> Score {
    Score(
      items: law() + [choice()] + message() + [form()] + procedure(),
      isUnderFloor: FloorCheck(play: play, decision: decision, truth: truth).isUnder,
      remarks: remarks())
  }

  var truth: Judgement { ground.truth }
  var suggestions: [Suggestion] { ground.suggestions }
  /// The words of the customer's own story.
  var story: ContentWords { ground.story }

  /// How the model says something: the sentence in which one of some phrases stands.
  func modelSentence(with phrases: [PhrasePattern]) -> String? {
    phrases.lazy.compactMap { ground.model.sentence(with: $0) }.first
  }

  /// The kinds that were given.
  var kinds: [ResolutionKind] { decision?.resolutions.map(\.kind) ?? [] }

  /// The accepted decision that was taken, else the best one.
  var matched: AcceptedResolution? { scenario.accepted.first { matches($0) } }

  private func matches(_ accepted: AcceptedResolution) -> Bool {
    guard let decision else { return false }
    return decision.resolutions.contains { resolution in
      guard resolution.kind == accepted.kind else { return false }
      guard let goodsBack = accepted.goodsBack, case .refund(_, _, let back) = resolution else {
        return true
      }
      return back == goodsBack
    }
  }

  /// The right amount, where the case has one.
  var rightAmount: Money? { (matched ?? scenario.accepted.first)?.amount }

  /// The sentence that denies what was decided.
  var denial: String? { promises.denial(of: rightAmount) }

  /// The sentence of an earlier letter that denies what was given in the end, and says nothing else of it.
  var earlierDenial: String? {
    guard letter.messages.count > 1 else { return nil }
    let hedges: [PhrasePattern] = ["encore", "si nous", "yet", "whether"]
    return letter.messages.lazy.compactMap { said -> String? in
      guard !said.contains(where: \.isQuestion) else { return nil }
      let promises = Promises(said, of: kinds, scenario.language)
      guard promises.given.isEmpty, let denied = promises.denied.first,
        MessageText([denied]).first(of: hedges) == nil
      else { return nil }
      return denied.text.trimmed
    }.first
  }

  /// The sentence that promises money although nothing was given.
  var moneyBesideRefusal: String? {
    kinds == [.decline] ? Promises.ofMoney(in: letter, scenario.language) : nil
  }

  /// An amount that the letter promises instead of the right one.
  var otherAmount: String? {
    rightAmount.flatMap {
      promises.otherAmount(than: $0, in: letter, known: scenario.world.knownAmounts)
    }
  }

  /// A day that the letter promises instead of the right one.
  var otherDay: Day? {
    scenario.expected.dayToName.flatMap {
      promises.otherDay(than: $0, from: writtenOn)
    }
  }

  /// The day on which the last message was written: what is promised has to lie ahead of it.
  var writtenOn: Day {
    let last = play.steps.last { step in
      guard case .event(.messageSent(let message), by: scenario.trainee.id) = step.kind,
        case .desk = message.from
      else { return false }
      return true
    }
    return (last?.at ?? scenario.starts).utcDay
  }

  /// What is due or, where nothing is, what the best decision gives.
  var dueKinds: [ResolutionKind] {
    if let floor = truth.floor { return floor.remedies }
    return scenario.accepted.first.map { [$0.kind] } ?? []
  }
}
