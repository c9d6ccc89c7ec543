import RefundDesk
import RefundPolicy
import Testing

@Suite("What must always hold of a judgement")
struct JudgementPropertyTests {
  /// A generator that can be run again: SplitMix64.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func facts(_ random: inout Seeded, _ policy: Policy) throws -> CaseFacts {
    let channel = OrderChannel.allCases.randomElement(using: &random) ?? .online
    let reason = Reason.allCases.randomElement(using: &random) ?? .other
    let flags = CaseFlag.allCases.filter { _ in Int.random(in: 0..<12, using: &random) == 0 }
    let delivered = Day(daysSinceEpoch: Int.random(in: 20_000...20_700, using: &random))
    let asked = delivered.adding(days: Int.random(in: 0...800, using: &random))
    return try PolicyUnderTest.facts(
      Sale(
        channel: channel.rawValue, reason: reason.rawValue,
        ordered: delivered.adding(days: -3).description, delivered: delivered.description,
        asked: asked.description, price: Int.random(in: 100...50_000, using: &random),
        flags: flags.map(\.rawValue),
        more: ["standard_delivery = 490", "category = \"apparel\"", "owner = true"]
      ).facts, policy: policy)
  }

  private func sample(_ seed: UInt64) throws -> [(CaseFacts, Judge)] {
    var random = Seeded(state: seed)
    let policies = PolicyLibrary.allCases.compactMap(\.policy)
    return try (0..<150).map { index in
      let policy = policies[index % policies.count]
      return (try facts(&random, policy), Judge(policy))
    }
  }

  @Test(
    "the floor never shrinks when a fact becomes more favourable", arguments: [1, 2026] as [UInt64])
  func monotone(seed: UInt64) throws {
    for (facts, judge) in try sample(seed) {
      let before = judge.judge(facts).floor
      guard let before else { continue }
      var better: [CaseFacts] = []
      var earlier = facts
      earlier.set(.requestedOn, facts.day(.deliveredOn), from: .request)
      better.append(earlier)
      var untold = facts
      untold.set(.informed, false, from: .shop)
      better.append(untold)
      for flag in [CaseFlag.repairFailed, .seriousDefect, .essentialDate] {
        var opened = facts
        opened.set(flag, true)
        better.append(opened)
      }
      for favourable in better {
        let after = try #require(judge.judge(favourable).floor, "seed \(seed)")
        let kept = before.remedies.contains(.refund) && !after.remedies.contains(.refund)
        #expect(!kept, "seed \(seed)")
        if before.remedies.contains(.refund) {
          #expect(after.amount.minorUnits >= before.amount.minorUnits, "seed \(seed)")
        }
      }
    }
  }

  @Test(
    "changing the reason never removes the right of withdrawal", arguments: [3, 77] as [UInt64])
  func reasonless(seed: UInt64) throws {
    for (facts, judge) in try sample(seed) {
      func withdrawal(_ facts: CaseFacts) -> Bool {
        judge.judge(facts).rights.contains {
          ($0.right == "FR-WITHDRAWAL" || $0.right == "UK-CANCEL") && $0.grant != nil
        }
      }
      let before = withdrawal(facts)
      for reason in Reason.allCases {
        var other = facts
        other.set(.reason, reason.rawValue, from: .request)
        #expect(withdrawal(other) == before, "seed \(seed), \(reason.rawValue)")
      }
    }
  }

  @Test("a missing fact never refuses what the fact would grant", arguments: [5, 99] as [UInt64])
  func unknownNeverRefuses(seed: UInt64) throws {
    for (facts, judge) in try sample(seed) {
      let known = judge.judge(facts).verdict
      guard known == .entitled || known == .allowed else { continue }
      for name in [FactName.deliveredOn, .channel, .requestedOn] {
        var less = facts
        less[name] = nil
        if name == .deliveredOn { less[.delivered] = nil }
        #expect(judge.judge(less).verdict != .refused, "seed \(seed), \(name.rawValue)")
      }
    }
  }

  @Test("with a floor no check fails, everything due is permitted, and declining is not")
  func floorStands() throws {
    for (facts, judge) in try sample(11) {
      let judgement = judge.judge(facts)
      guard let floor = judgement.floor else { continue }
      #expect(judgement.against.isEmpty)
      #expect(judgement.verdict == .entitled)
      #expect(floor.remedies.allSatisfy { judgement.allowance($0)?.due == true })
      #expect(judgement.allowance(.decline) == nil)
    }
  }
}
