import Advice
import Console
import DeskStore
import RefundDesk
import RefundPolicy

/// What to say of tickets: law and policy in force, and what the desk has learned. A value: any number of
/// threads may ask it.
struct Counsel: Sendable {
  /// What is said of one ticket.
  struct Opinion: Sendable {
    /// What law and policy say.
    var judgement: Judgement
    /// What may be done, best first.
    var suggestions: [Suggestion]
    /// What cases like it were closed with, without the ticket itself.
    var casesLike: CasesLike
  }

  /// The judge.
  let judge: DeskJudge
  private let advisor: Advisor

  init(_ judge: DeskJudge, _ experience: Experience) {
    self.judge = judge
    advisor = Advisor(inputs: AdviceInputs(judge.policy), experience: experience)
  }

  /// What to say of a ticket.
  func opinion(on dossier: Dossier) -> Opinion {
    let judgement = judge.judgement(of: dossier)
    return Opinion(
      judgement: judgement,
      suggestions: advisor.suggestions(
        judgement, facts: judge.facts(of: dossier), dossier: dossier),
      casesLike: casesLike(dossier))
  }

  /// What a ticket is worth saying on the screen: its checks and floor, its suggestions with their whole
  /// arithmetic, what cases like it were closed with, and what the customer's words seem to ask.
  func assessment(of dossier: Dossier) -> Assessment {
    let opinion = opinion(on: dossier)
    var assessment = Assessment(
      opinion.judgement, suggestions: opinion.suggestions, inputs: advisor.inputs,
      basis: advisor.basis(
        opinion.judgement, facts: judge.facts(of: dossier), dossier: dossier))
    assessment.casesLike = opinion.casesLike
    assessment.reading = CodingProposal(dossier)
    return assessment
  }

  private func casesLike(_ dossier: Dossier) -> CasesLike {
    let ticket = dossier.ticket
    let price = Outcome.price(of: ticket, dossier.order)
    let cases = advisor.experience.casesLike(ticket.reason, PriceBand(price))
    let own = Outcome.of(ticket, price: price).first(where: \.isTaken)
    return own.map { cases.without($0.resolution) } ?? cases
  }
}
