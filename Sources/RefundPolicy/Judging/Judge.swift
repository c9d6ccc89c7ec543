public import RefundDesk

/// Judges cases by a shop's policy versions and the law packs above them.
///
/// Made once when a policy comes into force; ``judge(_:)`` is then a pure function of the facts.
public struct Judge: Sendable {
  /// The versions, oldest first. A case is judged by the version of its order's date.
  public let policies: [Policy]
  private let packs: [[LawIndex]]
  private let indices: [PolicyIndex]

  /// A judge of policy versions.
  ///
  /// - Parameters:
  ///   - policies: at least one version.
  ///   - library: the packs that policies may name.
  public init(_ policies: [Policy], library: [String: LawPack] = LawLibrary.packs) {
    precondition(!policies.isEmpty, "a desk has a policy")
    let sorted = policies.sorted { $0.effectiveFrom < $1.effectiveFrom }
    self.policies = sorted
    let indexed = library.mapValues(LawIndex.init)
    packs = sorted.map { policy in policy.law.compactMap { indexed[$0] } }
    indices = sorted.map(PolicyIndex.init)
  }

  /// A judge of one version.
  public init(_ policy: Policy, library: [String: LawPack] = LawLibrary.packs) {
    self.init([policy], library: library)
  }

  /// The version that holds for orders of a day: the contract's terms. Orders of an unknown day, or
  /// from before the first version, are judged by the latest and the first.
  public func policy(orderedOn day: Day?) -> Policy { policies[index(day)] }

  /// Judges a ticket by what the desk's records say of it.
  ///
  /// - Parameters:
  ///   - dossier: the ticket with its order, customer, products and history.
  ///   - today: the day of the judgement, where the desk is.
  ///   - zone: the desk's local time.
  /// - Returns: the judgement by the policy version of the order's date.
  public func judge(_ dossier: Dossier, on today: Day, in zone: ZoneRules = .utc) -> Judgement {
    judge(facts(dossier, on: today, in: zone))
  }

  /// What the desk's records say of a ticket, with what the shop said of itself when the order was placed.
  public func facts(_ dossier: Dossier, on today: Day, in zone: ZoneRules = .utc) -> CaseFacts {
    let index = indices[self.index(dossier.order?.placed.map(zone.day(at:)))]
    return CaseFacts(dossier, policy: index.policy, today: today, zone: zone)
  }

  /// Judges a case.
  public func judge(_ facts: CaseFacts) -> Judgement {
    let bench = Bench(
      policy: indices[index(facts.day(.orderedOn))], current: current(facts),
      law: law(for: facts), facts: facts)
    return bench.judgement()
  }

  /// The law that stands above the version of the order's date.
  func law(for facts: CaseFacts) -> LawChoice {
    let index = index(facts.day(.orderedOn))
    return LawChoice(shop: policies[index].jurisdiction, packs: packs[index], facts: facts)
  }

  /// Whether the deadlines that are in force can change while nothing happens to a ticket.
  func deadlinesMove(_ facts: CaseFacts) -> Bool {
    current(facts).policy.deadlines.contains { $0.head.when.movesByItself }
  }

  /// The version of the decision's date.
  private func current(_ facts: CaseFacts) -> PolicyIndex {
    indices[index(facts.day(.decidedOn) ?? facts.day(.requestedOn))]
  }

  private func index(_ day: Day?) -> Int {
    guard let day, policies.count > 1 else { return policies.count - 1 }
    return policies.lastIndex { $0.effectiveFrom <= day } ?? 0
  }
}
