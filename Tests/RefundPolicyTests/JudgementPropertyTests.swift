import RefundDesk
import RefundPolicy
import Testing

@Suite("What must always hold of a judgement")
struct JudgementPropertyTests {
  @Test(
    "the floor never shrinks when a fact becomes more favourable", arguments: [1, 2026] as [UInt64])
  func monotone(seed: UInt64) throws {
    for (facts, judge) in try RandomCases.sample(seed) {
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
    for (facts, judge) in try RandomCases.sample(seed) {
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
    for (facts, judge) in try RandomCases.sample(seed) {
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
    for (facts, judge) in try RandomCases.sample(11) {
      let judgement = judge.judge(facts)
      guard let floor = judgement.floor else { continue }
      #expect(judgement.against.isEmpty)
      #expect(judgement.verdict == .entitled)
      #expect(floor.remedies.allSatisfy { judgement.allowance($0)?.due == true })
      #expect(judgement.allowance(.decline) == nil)
    }
  }
}

@Suite("Words by their place in the vocabulary")
struct OrdinalTests {
  @Test("a fact set is the fact read, whatever stands beside it")
  func facts() {
    for name in FactName.allCases {
      var facts = CaseFacts(currency: .eur)
      facts.set(name, 7, from: .records)
      #expect(facts.names == [name])
      #expect(facts.number(name) == 7)
    }
  }

  @Test("a mark set is the mark read")
  func marks() {
    for flag in CaseFlag.allCases { #expect(FlagSet([flag]).flags == [flag]) }
    #expect(FlagSet.all.flags == CaseFlag.allCases)
  }
}
