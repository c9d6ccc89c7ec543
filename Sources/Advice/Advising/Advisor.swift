public import RefundDesk
public import RefundPolicy

/// Ranks what may be done for a ticket: what is due first, then by expected cost.
///
/// Nothing that law or policy forbids is ever listed, and nothing that gives less than the floor is
/// listed as anything but an offer that needs the customer's agreement.
public struct Advisor: Sendable {
  /// The inputs of the expected cost.
  public var inputs: AdviceInputs
  /// What the desk has learned.
  public var experience: Experience

  /// An adviser.
  public init(inputs: AdviceInputs = AdviceInputs(), experience: Experience = Experience()) {
    self.inputs = inputs
    self.experience = experience
  }

  /// The suggestions for a judged case, best first.
  ///
  /// - Parameters:
  ///   - judgement: what law and policy say of it.
  ///   - facts: the facts it rests on.
  ///   - dossier: the records, for tax and unit costs; nil for a case without records.
  /// - Returns: what is due, then the rest by expected cost; nine at most, one for each key.
  public func suggestions(
    _ judgement: Judgement, facts: CaseFacts, dossier: Dossier? = nil
  ) -> [Suggestion] {
    let pricing = Pricing(
      judgement, facts: facts, dossier: dossier, experience: experience,
      isSecondFailure: isSecondFailure(facts, dossier))
    return Ranking(pricing: pricing, inputs: inputs).ranked()
  }

  /// A second failure on the same order: the floor comes first and keeping it for less is not offered.
  private func isSecondFailure(_ facts: CaseFacts, _ dossier: Dossier?) -> Bool {
    if facts.truth(anyOf: FlagSet([.repairFailed, .repairRefused])) == .yes { return true }
    guard let dossier, let order = dossier.ticket.order else { return false }
    return dossier.otherTickets.contains { row in
      row.order == order && row.decided.contains { $0 != .decline && $0 != .information }
    }
  }
}
