import RefundDesk
import RefundPolicy

/// What the supervisor of a scenario looks at before saying yes.
struct Supervision {
  let play: Play
  let decision: Decision

  /// Why the supervisor says no; nil for a yes.
  var objection: String? {
    let truth = play.wholeTruth()
    if FloorCheck(play: play, decision: decision, truth: truth).isUnder {
      return words(
        fr: "C’est moins que ce que la loi accorde.", en: "This is less than the law grants.")
    }
    if decision.override != nil, decision.resolutions.contains(where: { !isAllowed($0, truth) }) {
      return words(
        fr: "Ni la loi ni nos conditions ne le prévoient.",
        en: "Neither the law nor our terms provide for it.")
    }
    return nil
  }

  private func isAllowed(_ resolution: Resolution, _ truth: Judgement) -> Bool {
    truth.allowance(resolution.kind) != nil
  }

  private func words(fr: String, en: String) -> String {
    play.scenario.language == .fr ? fr : en
  }
}

/// Whether a decision gives at least what the law grants once everything is known.
struct FloorCheck {
  let play: Play
  let decision: Decision?
  let truth: Judgement

  /// Whether something is due and the decision does not give it.
  var isUnder: Bool {
    guard let floor = truth.floor else { return false }
    guard let decision else { return true }
    let kinds = Set(decision.resolutions.map(\.kind))
    let granted = kinds.intersection(floor.remedies)
    if granted.isEmpty { return !isAgreed(kinds) }
    guard granted.isSubset(of: [.refund, .cancel]) else { return false }
    let given = decision.amounts.reduce(Int64(0)) { $0 + $1.amount.minorUnits }
    return given < floor.amount.minorUnits
  }

  /// Something else than what is due is enough only where the customer truly chose it.
  private func isAgreed(_ kinds: Set<ResolutionKind>) -> Bool {
    if !kinds.isDisjoint(with: play.agreed) { return true }
    guard let wish = play.ticket.wants else { return false }
    let asked = ResolutionKind(asked: wish)
    let isInKind = asked == .replacement || asked == .repair || asked == .orderChange
    return isInKind && kinds.contains(asked)
  }
}
