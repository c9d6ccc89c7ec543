import RefundDesk

/// Enumerates cases: channel by reason by marks by the edges of every window, and keeps the first for
/// each row that would give less than the law.
struct Counterexamples {
  private(set) var found: [Counterexample] = []

  private let policy: Policy
  private let law: [LawPack]

  init(policy: Policy, library: [String: LawPack]) {
    self.policy = policy
    law = policy.law.compactMap { library[$0] }
    guard let pack = law.first(where: { $0.jurisdiction == policy.jurisdiction }) ?? law.first
    else { return }
    var open = Set(policy.heads.map(\.id))
    let index = LawIndex(pack)
    for facts in CaseGrid(policy: policy, law: pack).cases() {
      if open.isEmpty { break }
      for example in shortfalls(facts, index) where open.remove(example.row.id) != nil {
        found.append(example)
      }
    }
  }

  private func shortfalls(_ facts: CaseFacts, _ pack: LawIndex) -> [Counterexample] {
    let rights = pack.rights.compactMap { rule -> (Right, RightGrant)? in
      let standing = RightJudge(rule, facts: facts, count: pack.pack.count).standing()
      if case .found(let grant) = standing { return (rule.right, grant) } else { return nil }
    }
    guard !rights.isEmpty else { return [] }
    return rights.flatMap { right, grant in
      refused(facts, right, grant) + early(facts, right, grant) + unpaid(facts, right, grant)
        + charged(facts, right, grant)
    }
  }

  private func refused(_ facts: CaseFacts, _ right: Right, _ grant: RightGrant) -> [Counterexample]
  {
    policy.refusals.filter {
      $0.head.when.truth(facts) == .yes && !$0.kinds.isDisjoint(with: grant.remedies)
    }.map { make($0.head, right, .refuses, facts) }
  }

  private func early(_ facts: CaseFacts, _ right: Right, _ grant: RightGrant) -> [Counterexample] {
    guard let last = grant.lastDay else { return [] }
    return policy.windows.compactMap { row in
      guard row.head.when.truth(facts) == .yes, !row.head.when.terms.isEmpty,
        !row.kinds.isDisjoint(with: grant.remedies), let end = row.lastDay(facts), end < last,
        let asked = facts.day(.requestedOn), asked > end
      else { return nil }
      return make(row.head, right, .endsEarlier(window: end, right: last), facts)
    }
  }

  private func unpaid(_ facts: CaseFacts, _ right: Right, _ grant: RightGrant) -> [Counterexample] {
    guard grant.remedies.contains(.refund), grant.means != .cashOrCredit else { return [] }
    return policy.methods.filter { row in
      row.kinds.contains(.refund) && row.head.when.truth(facts) == .yes
        && !row.allow.contains(where: \.isMoney) && isMostSpecific(row, facts)
    }.map { make($0.head, right, .givesNoMoney($0.allow), facts) }
  }

  private func isMostSpecific(_ row: MethodRow, _ facts: CaseFacts) -> Bool {
    !policy.methods.contains {
      $0.kinds.contains(.refund) && $0.head.when.truth(facts) == .yes
        && $0.head.when.specificity > row.head.when.specificity
    }
  }

  private func charged(_ facts: CaseFacts, _ right: Right, _ grant: RightGrant) -> [Counterexample]
  {
    guard grant.returnPaidBy == .seller else { return [] }
    return policy.fees.filter {
      $0.payer == .customer && $0.purpose == .returnShipping && $0.head.when.truth(facts) == .yes
    }.map { make($0.head, right, .charges, facts) }
  }

  private func make(
    _ head: RowHead, _ right: Right, _ shortfall: Counterexample.Shortfall, _ facts: CaseFacts
  ) -> Counterexample {
    Counterexample(
      row: head, right: right.id, article: right.article, shortfall: shortfall, facts: facts)
  }
}
