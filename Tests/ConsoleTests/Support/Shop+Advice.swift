import Advice
import Console
import RefundDesk
import RefundPolicy

extension Shop {
  /// What judge and adviser would say with everything there is to say: a floor with its ladder, a right that
  /// is not certain, a missing fact, offers with their arithmetic, one of them combined, and a reading.
  static func advised(_ ticket: Ticket, _ order: Order?) -> Assessment {
    var assessment = assessment(ticket, order)
    let due = assessment.ruling?.floor?.amount ?? eur(8_490)
    assessment.ruling?.allowed.append(
      AllowedResolution(kind: .points, due: false, clauses: ["CGV 6.3"]))
    assessment.ruling?.floor?.caveat = Bilingual(
      fr: "la loi du pays du client peut donner plus.",
      en: "the law of the customer’s country may grant more.")
    assessment.delay = [
      DelayCost(from: day("2026-12-08"), cost: eur(2), rate: nil),
      DelayCost(from: day("2026-12-18"), cost: eur(425), rate: .percent(5)),
    ]
    assessment.delayArticle = "C. conso. L242-4"
    assessment.uncertain = [
      Assessment.Uncertain(
        article: "L216-6",
        facts: [Bilingual(fr: "la date promise", en: "the date that was promised")])
    ]
    assessment.missing = [
      Assessment.Missing(
        name: "condition",
        question: Bilingual(fr: "La robe a-t-elle été portée ?", en: "Has the dress been worn?"))
    ]
    assessment.suggestions = [refund(due), credit(due), points(due), supervisor]
    if let file = order.map({ Dossier.asking(ticket, $0) }) {
      assessment.reading = CodingProposal(file)
    }
    return assessment
  }

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(iso: "2026-01-01") ?? now.utcDay }

  private static let basis = CostBasis(
    net: eur(7_075), isTaxKnown: true, unitCost: eur(3_000), isUnitCostKnown: false,
    isDefective: false, shopPaysReturn: true)

  private static func refund(_ due: Money) -> Assessment.Suggestion {
    var offer = Assessment.Suggestion(
      kind: .refund, due: true, amount: due, expectedCost: eur(6_345),
      arithmetic: Assessment.Arithmetic(
        terms: [
          CostTerm(name: .money, amount: eur(7_075)),
          CostTerm(name: .recovered, amount: eur(-730)),
        ], cost: eur(6_345), gain: eur(0), otherwise: nil, acceptance: nil, basis: basis,
        inputs: [InputUse(.recovered, value: 500_000, origin: .policy)]))
    offer.name = Bilingual(fr: "Remboursement", en: "Refund")
    offer.goodsBack = true
    return offer
  }

  private static func credit(_ due: Money) -> Assessment.Suggestion {
    var offer = Assessment.Suggestion(
      kind: .credit, due: false, amount: due, expectedCost: eur(5_488),
      arithmetic: Assessment.Arithmetic(
        terms: [CostTerm(name: .creditSpent, amount: eur(3_624))], cost: eur(3_624),
        gain: eur(100), otherwise: eur(6_745),
        acceptance: Acceptance(prior: 250_000, n: 4, accepted: 1), basis: basis,
        inputs: [
          InputUse(.creditSpent, value: 850_000, origin: .policy),
          InputUse(.acceptCredit, value: 250_000, origin: .assumed),
          InputUse(.pointValue, value: 125, origin: .assumed),
        ]))
    offer.name = Bilingual(fr: "Avoir", en: "Store credit")
    offer.bonus = eur(849)
    offer.needsConsent = true
    offer.clauses = ["CGV 6.1"]
    offer.flip = Bilingual(
      fr:
        "Si moins de 19\u{202F}% l’acceptent, «\u{202F}Remboursement et points\u{202F}» passe devant.",
      en: "If fewer than 19% accept, refund and points comes first.")
    return offer
  }

  private static func points(_ due: Money) -> Assessment.Suggestion {
    var offer = Assessment.Suggestion(
      kind: .refund, due: false, amount: due, expectedCost: eur(6_420))
    offer.name = Bilingual(fr: "Remboursement et points", en: "Refund and points")
    offer.with = [.points]
    offer.points = 200
    offer.why = Bilingual(fr: "Deux cents points en plus.", en: "Two hundred points on top.")
    return offer
  }

  private static var supervisor: Assessment.Suggestion {
    var offer = Assessment.Suggestion(
      kind: nil, due: false, expectedCost: eur(1_520),
      why: Bilingual(fr: "Avis d’un responsable.", en: "Ask a supervisor."))
    offer.name = Bilingual(fr: "Avis d’un responsable", en: "Ask a supervisor")
    return offer
  }
}

extension Dossier {
  /// A ticket with its order and nothing else around it.
  static func asking(_ ticket: Ticket, _ order: Order) -> Dossier {
    Dossier(
      ticket: ticket, customer: nil, order: order, products: [], orders: [order],
      otherTickets: [], earlierDecisions: [])
  }
}
