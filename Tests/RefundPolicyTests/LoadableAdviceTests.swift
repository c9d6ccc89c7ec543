import Advice
import RefundDesk
import RefundPolicy
import Testing

@Suite("Every suggestion leads to a decision that the desk accepts")
struct LoadableAdviceTests {
  private static let agent = Person(id: "anna", name: "Anna", role: .agent)
  private static let supervisor = Person(id: "sofia", name: "Sofia", role: .supervisor)

  /// A hundred worlds: reasons, wishes, channels, stock, dates and marks.
  private func worlds(_ seed: UInt64) -> [FactWorld] {
    var random = Seeded(state: seed)
    return (0..<120).map { _ in
      var world = FactWorld()
      let reason = Reason.allCases.randomElement(using: &random) ?? .other
      world.ticket.reason = reason
      world.ticket.wants = ([nil] + Wish.allCases.map(Optional.some)).randomElement(using: &random)
        .flatMap { $0 }
      world.order.channel = OrderChannel.allCases.randomElement(using: &random)
      world.order.status =
        [.delivered, .pending, .shipped].randomElement(using: &random) ?? .shipped
      if world.order.status != .delivered { world.order.delivered = nil }
      world.dress.variants[0].stock = [0, 1, nil].randomElement(using: &random).flatMap { $0 }
      world.dress.variants[1].stock = [0, 2, nil].randomElement(using: &random).flatMap { $0 }
      if Bool.random(using: &random) { world.ticket.wanted = [] }
      if Int.random(in: 0..<4, using: &random) == 0 {
        let flag = CaseFlag.allCases.randomElement(using: &random) ?? .gift
        world.ticket.facts[flag.rawValue] = Fact(.flag(true), by: "anna")
      }
      let days = Int64.random(in: 0...90, using: &random)
      world.ticket.received = world.ticket.received.adding(seconds: days * 86_400)
      world.ticket.facts["owner"] = Fact(.flag(Int.random(in: 0..<8, using: &random) > 0))
      return world
    }
  }

  private func refusal(
    of suggestion: Suggestion, _ judgement: Judgement, _ dossier: Dossier
  ) throws -> Refusal? {
    guard var draft = suggestion.draft else { return nil }
    let now = dossier.ticket.received
    if suggestion.needsConsent {
      draft.consent = Consent(
        textShown: nil, channel: .email, at: now, by: "anna", answer: "Yes, I agree.")
    }
    let context = DeskContext(
      now: now, person: LoadableAdviceTests.agent,
      people: ["anna": LoadableAdviceTests.agent, "sofia": LoadableAdviceTests.supervisor],
      balance: try dossier.balance(), ruling: judgement.ruling, stock: dossier.stock)
    do throws(Refusal) {
      let proposal = try draft.proposal(for: dossier, under: judgement.ruling)
      _ = try dossier.ticket.decide(.resolve(proposal), in: context)
      return nil
    } catch { return error }
  }

  @Test(
    "with consent where it is asked for, and without another choice of the customer's",
    arguments: [5, 31, 2026] as [UInt64])
  func loadable(seed: UInt64) throws {
    var tried = 0
    for (index, world) in worlds(seed).enumerated() {
      let libraries = PolicyLibrary.allCases.filter { $0.policy?.currency == .eur }
      let policy = try #require(libraries[index % libraries.count].policy)
      let dossier = world.dossier
      let facts = CaseFacts(dossier, policy: policy, today: world.ticket.received.utcDay)
      let judgement = Judge(policy).judge(facts)
      let suggestions = Advisor(inputs: AdviceInputs(policy))
        .suggestions(judgement, facts: facts, dossier: dossier)
      #expect(suggestions.count <= 9)
      for suggestion in suggestions where !suggestion.needsOtherChoice {
        tried += 1
        let refusal = try refusal(of: suggestion, judgement, dossier)
        #expect(
          refusal == nil,
          "seed \(seed), world \(index), \(suggestion.title.en): \(String(describing: refusal))")
      }
    }
    print("seed \(seed): \(tried) suggestions decided")
    #expect(tried > 200)
  }

  @Test("an offer that needs agreement is refused until the agreement is recorded")
  func consent() throws {
    let policy = try #require(PolicyLibrary.boutique.policy)
    let dossier = FactWorld().dossier
    let facts = CaseFacts(dossier, policy: policy, today: FactWorld.today)
    let judgement = Judge(policy).judge(facts)
    let offers = Advisor(inputs: AdviceInputs(policy))
      .suggestions(judgement, facts: facts, dossier: dossier).filter(\.needsConsent)
    #expect(!offers.isEmpty)
    for var offer in offers {
      offer.needsConsent = false
      guard case .consentNeeded? = try refusal(of: offer, judgement, dossier) else {
        Issue.record("\(offer.title.en) was taken without agreement")
        continue
      }
    }
  }
}
