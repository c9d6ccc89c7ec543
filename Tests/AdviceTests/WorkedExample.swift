import Advice
import RefundDesk
import RefundPolicy
import Testing
import Toml

/// The worked example of the reference: clothing for 80 EUR with 20 % tax, unit cost 30, wrong size,
/// online, day 10, so that a refund is due.
enum WorkedExample {
  static let rows = """
    [[method]]
    id = "M"
    for = ["refund", "price_reduction"]
    allow = ["original"]
    with_consent = ["store_credit"]
    clause = "c"
    fr = "f"
    en = "e"
    [[bonus]]
    id = "B"
    for = ["credit"]
    rate = 0.10
    clause = "c"
    fr = "f"
    en = "e"
    [[bonus]]
    id = "P"
    for = ["points"]
    points = 200
    clause = "c"
    fr = "f"
    en = "e"
    [[gesture]]
    id = "G1"
    kind = "discount"
    rates = [0.30, 0.15]
    clause = "c"
    fr = "f"
    en = "e"
    [[gesture]]
    id = "G2"
    kind = "keep_item"
    clause = "c"
    fr = "f"
    en = "e"
    """

  static let ticket = """
    channel = "online"
    reason = "wrong_size"
    price = 8000
    ordered_on = 2026-11-03
    delivered_on = 2026-11-06
    requested_on = 2026-11-16
    informed_return_cost = false
    flags = []
    """

  static func policy(_ more: String = "") throws -> Policy {
    let text = """
      [policy]
      id = "p"
      version = "1"
      effective_from = 2020-01-01
      jurisdiction = "FR"
      currency = "EUR"
      law = ["fr"]
      [advice]
      unit_cost_share = 0.45
      \(more)
      \(rows)
      """
    let file = PolicyFile(SourceText(file: "p.toml", text: text))
    #expect(file.diagnostics.isEmpty)
    return try #require(file.policy)
  }

  static func suggestions(
    _ policy: Policy, ticket: String = ticket, experience: Experience = Experience()
  ) throws -> [Suggestion] {
    let facts = try facts(ticket, policy)
    let judgement = Judge(policy).judge(facts)
    return Advisor(inputs: AdviceInputs(policy), experience: experience)
      .suggestions(judgement, facts: facts)
  }

  static func facts(_ ticket: String, _ policy: Policy) throws -> CaseFacts {
    let file = CaseFile(SourceText(file: "t.toml", text: ticket), policy: policy)
    #expect(file.diagnostics.isEmpty)
    return try #require(file.facts)
  }
}
