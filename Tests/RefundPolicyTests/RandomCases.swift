import RefundDesk
import RefundPolicy
import Testing

/// Made-up cases under every policy of the library.
enum RandomCases {
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
