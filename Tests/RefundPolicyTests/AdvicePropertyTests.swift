import Advice
import RefundDesk
import RefundPolicy
import Testing

@Suite("What must always hold of suggestions")
struct AdvicePropertyTests {
  private func each(
    _ seed: UInt64, _ body: (CaseFacts, Judgement, [Suggestion]) throws -> Void
  ) throws {
    for (facts, judge) in try RandomCases.sample(seed) {
      let judgement = judge.judge(facts)
      let advisor = Advisor(inputs: AdviceInputs(judge.policies[0]))
      try body(facts, judgement, advisor.suggestions(judgement, facts: facts))
    }
  }

  @Test("a suggestion never gives less than the floor", arguments: [7, 2026, 90_210] as [UInt64])
  func floor(seed: UInt64) throws {
    var floors = 0
    try each(seed) { _, judgement, suggestions in
      guard let floor = judgement.floor else { return }
      floors += 1
      let due = suggestions.prefix { $0.due }
      let kinds = due.compactMap(kind)
      #expect(Set(kinds) == Set(floor.remedies), "seed \(seed)")
      for suggestion in suggestions {
        guard let kind = kind(suggestion) else {
          Issue.record("seed \(seed): a supervisor is asked about what is due")
          continue
        }
        #expect(kind != .decline, "seed \(seed)")
        if kind == .refund {
          #expect(suggestion.amount.minorUnits >= floor.amount.minorUnits, "seed \(seed)")
        } else if !floor.remedies.contains(kind) {
          let isOffer = suggestion.needsConsent || !givesMoney(kind)
          #expect(isOffer, "seed \(seed), \(kind.rawValue)")
        }
      }
    }
    print("seed \(seed): \(floors) cases with a floor")
    #expect(floors > 20)
  }

  @Test("nothing is suggested that law or policy forbids", arguments: [8, 4_711] as [UInt64])
  func forbidden(seed: UInt64) throws {
    try each(seed) { _, judgement, suggestions in
      let permitted = Set((judgement.allowed + judgement.alternatives).map(\.kind))
      for suggestion in suggestions {
        guard let kind = kind(suggestion) else { continue }
        #expect(permitted.contains(kind), "seed \(seed), \(kind.rawValue)")
      }
    }
  }

  @Test("what is due stands first, the rest by expected cost, the wish set apart")
  func order() throws {
    try each(12) { _, _, suggestions in
      let rest = suggestions.drop { $0.due }
      #expect(rest.allSatisfy { !$0.due })
      let others = rest.dropFirst(rest.first?.isWish == true ? 1 : 0).map(\.expectedCost.minorUnits)
      #expect(others == others.sorted())
    }
  }

  @Test("the one input that is named does change the order", arguments: [12, 4_711] as [UInt64])
  func flip(seed: UInt64) throws {
    var inputs: Set<AdviceInput> = []
    for (facts, judge) in try RandomCases.sample(seed) {
      let judgement = judge.judge(facts)
      var advisor = Advisor(inputs: AdviceInputs(judge.policies[0]))
      let before = advisor.suggestions(judgement, facts: facts)
      guard let front = before.first(where: { $0.flip != nil }), let flip = front.flip else {
        continue
      }
      inputs.insert(flip.input)
      let beyond: Int64 = flip.input.unit == .share ? 3_000 : 3
      advisor.inputs[flip.input] = max(0, flip.value + (flip.below ? -beyond : beyond))
      let after = advisor.suggestions(judgement, facts: facts)
      let other = after.firstIndex {
        $0.action == flip.then && $0.share == flip.share && $0.with == flip.with
          && $0.goodsBack == flip.goodsBack
      }
      let same = after.firstIndex {
        $0.action == front.action && $0.share == front.share && $0.with == front.with
          && $0.goodsBack == front.goodsBack
      }
      guard let other, let same, !after[other].due else { continue }
      #expect(other < same, "seed \(seed): \(flip.input.rawValue) at \(flip.value)")
    }
    print("seed \(seed): order changed by \(inputs.map(\.rawValue).sorted())")
    #expect(inputs.count > 2)
  }

  private func kind(_ suggestion: Suggestion) -> ResolutionKind? {
    if case .resolve(let kind) = suggestion.action { kind } else { nil }
  }

  private func givesMoney(_ kind: ResolutionKind) -> Bool {
    switch kind {
    case .credit, .giftCard, .discount: true
    default: false
    }
  }
}
