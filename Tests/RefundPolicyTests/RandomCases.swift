import RefundDesk
import RefundPolicy
import Testing

/// Made-up cases under every policy of the library.
enum RandomCases {
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

  private static func facts(_ random: inout Seeded, _ policy: Policy) throws -> CaseFacts {
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

  /// A hundred and fifty cases with a judge each, the same for the same seed.
  static func sample(_ seed: UInt64) throws -> [(CaseFacts, Judge)] {
    var random = Seeded(state: seed)
    let policies = PolicyLibrary.allCases.compactMap(\.policy)
    return try (0..<150).map { index in
      let policy = policies[index % policies.count]
      return (try facts(&random, policy), Judge(policy))
    }
  }
}
