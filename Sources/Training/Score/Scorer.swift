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
  let truth: Judgement
  let suggestions: [Suggestion]
  let text: MessageText
  let figures: FiguresInText
  let decision: Decision?

  init(_ play: Play) {
    self.play = play
    scenario = play.scenario
    let ticket = Play.knowingAll(play.scenario)
    var start = play
    start.now = play.scenario.starts
    truth = start.judge(ticket)
    suggestions = Advisor(inputs: AdviceInputs(play.scenario.policy)).suggestions(
      truth, facts: start.facts(of: ticket), dossier: play.scenario.world.dossier(of: ticket))
    let words = play.messages.joined(separator: "\n\n")
    text = MessageText(words)
    figures = FiguresInText(words)
    // What stood before the play and was not taken back is the trainee's answer too.
    decision = play.ticket.standing?.decision
  }

  func score() -> Score {
    Score(
      items: law() + [choice()] + message() + procedure(),
      isUnderFloor: FloorCheck(play: play, decision: decision, truth: truth).isUnder,
      remarks: remarks())
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

  /// What is due or, where nothing is, what the best decision gives.
  var dueKinds: [ResolutionKind] {
    if let floor = truth.floor { return floor.remedies }
    return scenario.accepted.first.map { [$0.kind] } ?? []
  }
}
