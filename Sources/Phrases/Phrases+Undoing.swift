public import RefundDesk

extension Phrases {
  /// What undoing a step does.
  public func undoes(_ step: UndoStep) -> String {
    let by = step.by.rawValue
    return switch step.inverse {
    case .restore:
      say(
        en: "Owner and conversation become what they were before \(by)’s step.",
        fr:
          "Responsable et conversation redeviennent ce qu'ils étaient avant l'étape \(French.of(by))."
      )
    case .withdrawNote:
      say(en: "\(by)’s note is taken back.", fr: "La note \(French.of(by)) est retirée.")
    case .untag(let tag):
      say(en: "The tag “\(tag)” comes off.", fr: "L'étiquette « \(tag) » est enlevée.")
    case .retag(let tag):
      say(en: "The tag “\(tag)” comes back.", fr: "L'étiquette « \(tag) » revient.")
    case .restoreFact(let name, _):
      say(
        en: "“\(name)” becomes what it was.", fr: "« \(name) » redevient ce qu'il était.")
    case .restoreCoding:
      say(
        en: "What is asked becomes what it was before \(by)’s correction.",
        fr: "La demande redevient ce qu'elle était avant la correction \(French.of(by)).")
    case .unexecute:
      say(
        en: "Takes back that it was paid or sent.",
        fr: "Retire que c'est payé ou envoyé.")
    case .restoreGoods:
      say(
        en: "The goods’ place becomes what it was.",
        fr: "Le lieu des articles redevient ce qu'il était.")
    case .separate: separation()
    case .undoDecision:
      say(en: "\(by)’s decision is taken back.", fr: "La décision \(French.of(by)) est annulée.")
    }
  }
}
