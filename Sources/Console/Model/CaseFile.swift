public import Insight
public import RefundDesk

/// One ticket with everything around it, read and judged in one go.
public struct CaseFile: Sendable {
  /// The ticket, its customer, its order.
  public var dossier: Dossier
  /// What law and policy say of it.
  public var assessment: Assessment

  /// The ticket's clocks; nil where no policy sets any.
  public var clocks: TicketClocks?

  /// A case.
  public init(
    _ dossier: Dossier, assessment: Assessment = Assessment(), clocks: TicketClocks? = nil
  ) {
    self.dossier = dossier
    self.assessment = assessment
    self.clocks = clocks
  }

  /// The ticket.
  public var ticket: Ticket { dossier.ticket }

  /// What can be offered, in the order of the keys `1` to `9`: the suggestions, else what is allowed.
  public var offers: [Assessment.Suggestion] {
    if !assessment.suggestions.isEmpty { return assessment.suggestions }
    return (assessment.ruling?.allowed ?? []).map {
      Assessment.Suggestion(kind: $0.kind, due: $0.due, amount: $0.amount)
    }
  }
}
