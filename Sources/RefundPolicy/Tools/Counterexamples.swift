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
    var found: [Counterexample] = []
    for (right, grant) in rights {
      found += refused(facts, right, grant)
      found += early(facts, right, grant)
      found += unpaid(facts, right, grant)
      found += charged(facts, right, grant)
      found += demanded(facts, right, grant)
      found += late(facts, right, grant, pack.pack.count)
    }
    return found
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

  /// Who was told beforehand may have to pay for sending back; nothing else comes off what is due.
  private func charged(_ facts: CaseFacts, _ right: Right, _ grant: RightGrant) -> [Counterexample]
  {
    policy.fees.filter { row in
      guard row.payer == .customer, row.head.when.truth(facts) == .yes,
        row.waiver?.truth(facts) != .yes
      else { return false }
      return row.purpose == .returnShipping
        ? grant.returnPaidBy == .seller : grant.remedies.contains(.refund)
    }.map { make($0.head, right, .charges($0.purpose), facts) }
  }

  /// What the law asks for too, or what stands for the case itself, is no demand beyond it.
  private static let ownToTheCase: Set<FactName> = [
    .owner, .itemsInOrder, .proof, .refundTo, .methodOnFile, .available, .sameProduct,
    .differentOption, .giftCardCovers, .otherVariant, .informed,
  ]

  /// Requirements that refuse where a need is broken, although the right does not look at it.
  private func demanded(
    _ facts: CaseFacts, _ right: Right, _ grant: RightGrant
  ) -> [Counterexample] {
    policy.requirements.compactMap { row in
      guard !row.warnsOnly, row.head.when.truth(facts) == .yes,
        !row.kinds.isDisjoint(with: grant.remedies)
      else { return nil }
      let broken = row.needs.filter { need in
        guard !Counterexamples.ownToTheCase.contains(need.fact) else { return false }
        if case .yesNo = need.term, row.onMissing == .warn { return false }
        return need.term.truth(facts) == .no
      }
      return broken.isEmpty ? nil : make(row.head, right, .demands(broken.map(\.fact)), facts)
    }
  }

  /// Clocks of payment that end after the law's own.
  private func late(
    _ facts: CaseFacts, _ right: Right, _ grant: RightGrant, _ count: DayCount
  ) -> [Counterexample] {
    guard let due = grant.due, grant.remedies.contains(.refund) else { return [] }
    return policy.deadlines.compactMap { row in
      guard row.act == .refund, row.head.when.truth(facts) == .yes,
        let last = row.lastDay(facts, count), last > due
      else { return nil }
      return make(row.head, right, .paysLater(clock: last, due: due), facts)
    }
  }

  private func make(
    _ head: RowHead, _ right: Right, _ shortfall: Counterexample.Shortfall, _ facts: CaseFacts
  ) -> Counterexample {
    Counterexample(
      row: head, right: right.id, article: right.article, shortfall: shortfall, facts: facts)
  }
}
