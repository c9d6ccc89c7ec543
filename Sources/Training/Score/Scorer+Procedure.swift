import RefundDesk
import RefundPolicy

extension Scorer {
  /// The procedure: 15 points, three for each of five things.
  func procedure() -> [ScoreItem] {
    [questions(), approval(), consent(), followUp(), fields()]
  }

  /// What was missing was asked for, once; nothing else was.
  private func questions() -> ScoreItem {
    var points = 3
    var evidence: [Evidence] = []
    for hidden in scenario.hidden where hidden.isNeeded && !play.known.contains(hidden.id) {
      points -= 2
      evidence.append(.notAsked(hidden.question))
    }
    for step in play.steps {
      switch step.kind {
      case .askedAgain(let name):
        points -= 1
        let question = scenario.hidden.first { $0.id == name }?.question
        evidence.append(.askedAgain(question ?? name))
      case .askedNeedlessly(let words):
        points -= 1
        evidence.append(.askedNeedlessly(words))
      default: continue
      }
    }
    return ScoreItem(.questions, points, of: 3, evidence)
  }

  private func approval() -> ScoreItem {
    guard decision != nil else { return ScoreItem(.approval, 0, of: 3, [.nothingDecided]) }
    if play.ticket.awaitingApproval != nil {
      return ScoreItem(.approval, 0, of: 3, [.noApproval])
    }
    let wasApproved = play.steps.contains {
      if case .event(.decisionApproved, _) = $0.kind { true } else { false }
    }
    return ScoreItem(.approval, 3, of: 3, wasApproved ? [] : [.notNeeded])
  }

  private func consent() -> ScoreItem {
    guard let decision else { return ScoreItem(.consent, 0, of: 3, [.nothingDecided]) }
    if let kind = inventedConsent { return ScoreItem(.consent, 0, of: 3, [.consentInvented(kind)]) }
    let isNeeded = kinds.contains { truth.allowance($0)?.needsConsent == true }
    return ScoreItem(
      .consent, isNeeded && decision.consent == nil ? 0 : 3, of: 3, isNeeded ? [] : [.notNeeded])
  }

  /// A note, mark or waiting day of the trainee's that names a day which has not passed.
  private func followUp() -> ScoreItem {
    let isSet = play.steps.contains { step in
      let today = step.at.utcDay
      guard case .event(let event, by: scenario.trainee.id) = step.kind else { return false }
      switch event {
      case .noteAdded(let note):
        return FiguresInText(note.text ?? "").namesDay(from: today)
      case .tagged(let tag): return FiguresInText(tag).namesDay(from: today)
      case .conversationChanged(.waiting(until: let day?), _): return day >= today
      default: return false
      }
    }
    return ScoreItem(.followUp, isSet ? 3 : 0, of: 3, isSet ? [] : [.noFollowUp])
  }

  /// Who works on it, and what came out that the vocabulary has a name for.
  private func fields() -> ScoreItem {
    var points = 3
    var evidence: [Evidence] = []
    if play.ticket.owner != scenario.trainee.id {
      points -= 1
      evidence.append(.notTaken)
    }
    for hidden in scenario.hidden where hidden.isNeeded {
      guard let entry = hidden.entry, play.ticket.facts[entry.name]?.value != entry.value else {
        continue
      }
      points -= 2
      evidence.append(.notEntered(entry.name))
    }
    return ScoreItem(.fields, points, of: 3, evidence)
  }
}
