import RefundDesk

/// One case before the judge: the parts of a judgement, in the order in which they depend on each other.
struct Bench {
  /// The version of the order's date: the contract's terms.
  let policy: PolicyIndex
  /// The version of the decision's date: approvals, guards and deadlines.
  let current: PolicyIndex
  /// The law that stands above them.
  let law: LawChoice
  let facts: CaseFacts
  let asked: ResolutionKind
  /// The lines in groups of equal category and marks; each group is judged by itself.
  let groups: [CaseFacts]

  init(
    policy: PolicyIndex, current: PolicyIndex, law: LawChoice, facts: CaseFacts
  ) {
    self.policy = policy
    self.current = current
    self.law = law
    self.facts = facts
    asked = ResolutionKind(asked: facts.word(.wants).flatMap(Wish.init(rawValue:)))
    groups = facts.groups()
  }

  func judgement() -> Judgement {
    let rights = rights()
    let floor = floor(of: rights)
    let benches = groups.map { PolicyJudge(policy, facts: $0) }
    let goodwill = Goodwill(forOrder: policy, forDecision: current, facts: facts)
    let money = MoneyBack(policy, facts: facts, floor: floor)
    let free = benches.map {
      $0.facts.hasChosenMeans ? PolicyJudge(policy, facts: $0.facts.withoutChoiceOfMeans) : $0
    }
    let offers = Offers(
      benches: free, floor: floor, money: money, goodwill: goodwill, facts: facts, asked: asked)
    let asking = Offers.standing(of: asked, benches)
    let verdict = verdict(asking, floor, rights)
    let allowed = offers.allowed(verdict)
    let approvals = goodwill.approvals() + (floor?.approvals ?? [])
    var checks = checks(benches, rights, floor)
    checks += money.checks(for: asked) + goodwill.checks(for: asked, allowed)
    return Judgement(
      verdict: verdict, checks: ordered(checks), floor: floor, rights: rights,
      missing: missing(verdict, checks, rights), allowed: allowed,
      alternatives: alternatives(offers, allowed, verdict), means: money.means(for: .refund),
      meansWithConsent: money.consentMeans(for: .refund),
      refundMethods: money.methods(for: asked == .cancel ? .cancel : .refund),
      difference: facts.number(.difference).map(facts.money), approvals: approvals,
      approvalNeeded: floor?.approver(of: asked) ?? goodwill.approver(of: asked, floor, allowed),
      withheld: goodwill.withheld, fees: goodwill.fees(), gestures: goodwill.gestures,
      bonusPoints: goodwill.points,
      bonusRows: goodwill.bonusRows,
      deadlines: goodwill.deadlines(law.count), asked: asked,
      price: facts.number(.price).map(facts.money), policy: policy.policy.name,
      law: law.pack.map { [$0.name] } ?? [])
  }

  private func verdict(
    _ asking: PolicyJudge.Standing, _ floor: LegalFloor?, _ rights: [RightFinding]
  ) -> Verdict {
    if floor != nil { return .entitled }
    let open = rights.contains { if case .uncertain = $0.standing { true } else { false } }
    switch asking {
    case .passes: return .allowed
    case .waits: return .ask
    case .fails(let discretionary): return open ? .ask : discretionary ? .discretionary : .refused
    case .silent: return open ? .ask : .discretionary
    }
  }

  /// What would be permitted if the customer chose otherwise; asked only where the request is refused.
  private func alternatives(
    _ offers: Offers, _ allowed: [AllowedResolution], _ verdict: Verdict
  ) -> [AllowedResolution] {
    guard verdict == .refused || verdict == .discretionary else { return [] }
    let other = Offers(
      benches: groups.map { PolicyJudge(policy, facts: $0.withoutChoices) }, floor: offers.floor,
      money: offers.money, goodwill: offers.goodwill, facts: facts, asked: asked)
    return [ResolutionKind.refund, .replacement, .cancel, .orderChange].compactMap { kind in
      allowed.contains { $0.kind == kind } ? nil : other.offer(kind)
    }
  }

  /// The law's rows first, then the policy's in the order of the file, then the desk's.
  private func ordered(_ checks: [Check]) -> [Check] {
    let ranks = checks.map(\.rank)
    let places = ranks.indices.sorted { ranks[$0] != ranks[$1] ? ranks[$0] < ranks[$1] : $0 < $1 }
    return places.map { checks[$0] }
  }
}

extension Check {
  fileprivate var rank: Int {
    switch source {
    case .law: 0
    case .policy: 1 + line
    case .desk: Int.max
    }
  }
}

extension Bench {
  /// Every right of the pack, judged for each group of lines and put together.
  private func rights() -> [RightFinding] {
    guard let pack = law.pack, let count = law.count else { return [] }
    return pack.rights.map { rule in
      RightFinding(subject: rule.subject, standing: standing(of: rule, count))
    }
  }

  private func standing(of rule: RightInForce, _ count: DayCount) -> RightFinding.Standing {
    if groups.count == 1 {
      return RightJudge(rule, facts: groups[0], count: count).standing()
    }
    return merged(
      groups.map { RightJudge(rule, facts: $0, count: count).standing() }, rule.right)
  }

  /// A right that holds for some of the lines holds, for their price; delivery goes back only where it
  /// holds for all of them.
  private func merged(
    _ standings: [RightFinding.Standing], _ right: Right
  ) -> RightFinding.Standing {
    let grants = standings.compactMap { if case .found(let grant) = $0 { grant } else { nil } }
    guard var sum = grants.first else {
      return standings.first { if case .uncertain = $0 { true } else { false } } ?? standings[0]
    }
    var units = grants.reduce(0) { $0 + $1.amount.minorUnits }
    if grants.count == standings.count, facts.word(.scope) != "lines" {
      switch right.refund {
      case .priceAndStandardDelivery: units += facts.number(.standardDelivery) ?? 0
      case .priceAndDelivery:
        units += facts.number(.delivery) ?? facts.number(.standardDelivery) ?? 0
      case .price, .priceLessUse: break
      }
    }
    sum.amount = facts.money(units)
    return .found(sum)
  }

  /// The best of all rights found, for the customer: every remedy, the greatest amount, the earliest
  /// date of payment among those that pay it.
  private func floor(of rights: [RightFinding]) -> LegalFloor? {
    var found: [(right: RightFinding, grant: RightGrant)] = []
    var best: Int?
    for right in rights {
      guard let grant = right.grant, !grant.remedies.isEmpty else { continue }
      found.append((right, grant))
      let isBest = best.map { isLess(found[$0].grant, grant) } ?? true
      if isBest { best = found.count - 1 }
    }
    return best.map { floor(found, best: $0) }
  }

  private func floor(
    _ found: [(right: RightFinding, grant: RightGrant)], best: Int
  ) -> LegalFloor {
    let grant = found[best].grant
    let remedies = (grant.remedies + found.flatMap(\.grant.remedies))
      .reduce(into: [ResolutionKind]()) { if !$0.contains($1) { $0.append($1) } }
    let penalty = penalty(grant)
    return LegalFloor(
      right: found[best].right.right, rights: found.map(\.right.right),
      article: found[best].right.article,
      remedies: remedies, amount: grant.amount, deducted: grant.deducted, means: grant.means,
      due: grant.due,
      dueAfterGoodsBack: grant.dueAfterGoodsBack, lastDay: grant.lastDay,
      returnPaidBy: found.contains { $0.grant.returnPaidBy == .seller } ? .seller : .customer,
      penalty: penalty?.now, penaltyFirstDay: penalty?.first,
      delay: penalty?.delay ?? [],
      delayArticle: penalty == nil ? nil : law.pack?.pack.penalty?.article,
      caveats: unique(found.flatMap(\.grant.caveats)))
  }

  /// Whether another grant is better for the customer: money before none, then the greater amount, then
  /// the earlier date of payment.
  private func isLess(_ one: RightGrant, _ other: RightGrant) -> Bool {
    let (first, second) = (one.remedies.contains(.refund), other.remedies.contains(.refund))
    if first != second { return second }
    let (a, b) = (one.amount.minorUnits, other.amount.minorUnits)
    if a != b { return a < b }
    guard let due = one.due else { return other.due != nil }
    return other.due.map { $0 < due } ?? false
  }

  private func penalty(_ grant: RightGrant) -> (now: Money, first: Money, delay: [DelayCost])? {
    guard grant.latePenalty, let ladder = law.pack?.pack.penalty, let due = grant.due,
      grant.remedies.contains(.refund)
    else { return nil }
    let price = facts.number(.price).map(facts.money) ?? grant.amount
    func cost(_ day: Day) -> Money {
      ladder.surcharge(on: grant.amount, price: price, due: due, paid: day)
    }
    return (
      cost(facts.day(.decidedOn) ?? due), cost(due.adding(days: 1)),
      ladder.costs(of: grant.amount, price: price, due: due)
    )
  }

  private func unique(_ texts: [Bilingual]) -> [Bilingual] {
    texts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Bench {
  /// The checks of all groups put together; with a floor, what speaks against the request only warns.
  private func checks(
    _ benches: [PolicyJudge], _ rights: [RightFinding], _ floor: LegalFloor?
  ) -> [Check] {
    var checks: [Check] = rights.compactMap(lawCheck)
    if let note = law.note { checks.append(note) }
    var merged: [Check] = []
    for bench in benches {
      for var check in bench.checks(for: asked) {
        if floor != nil, check.result == .fail { check.result = .warn }
        if benches.count > 1 { check.lines = bench.facts.lines.map(\.id) }
        if let same = merged.firstIndex(where: { $0.id == check.id }) {
          merged[same] = Check.worse(merged[same], check)
        } else {
          merged.append(check)
        }
      }
    }
    return checks + merged
  }

  private func lawCheck(_ finding: RightFinding) -> Check? {
    switch finding.standing {
    case .absent: return nil
    case .found(let grant):
      let left = grant.lastDay.flatMap { last in
        facts.day(.requestedOn).map { last.days(since: $0) }
      }
      return Check(
        subject: finding.subject, result: .pass,
        reason: .rightHolds(last: grant.lastDay, left: left))
    case .uncertain(let unknowns):
      return Check(
        subject: finding.subject, result: .unknown, reason: .unknown(unknowns), missing: unknowns)
    }
  }

  /// What to find out. While the verdict waits, what it waits for comes first; what would open further
  /// remedies is asked too, and nothing hangs on it.
  private func missing(
    _ verdict: Verdict, _ checks: [Check], _ rights: [RightFinding]
  ) -> [MissingFact] {
    var facts: [MissingFact] = []
    func add(_ unknowns: [Unknown], blocking: Bool) {
      for unknown in unknowns where !facts.contains(where: { $0.unknown == unknown }) {
        facts.append(MissingFact(unknown: unknown, blocking: blocking))
      }
    }
    for check in checks where check.result == .unknown {
      add(check.missing, blocking: verdict == .ask)
    }
    for check in checks where check.result == .warn { add(check.missing, blocking: false) }
    for finding in rights {
      guard let grant = finding.grant, !grant.wouldOpen.isEmpty else { continue }
      // One question is enough to learn whether a first remedy has failed already.
      add(Array(grant.wouldOpen.prefix(1)), blocking: false)
    }
    return facts.filter(\.blocking) + facts.filter { !$0.blocking }
  }
}

extension Check {
  /// The result that weighs more when two groups of lines come out differently.
  fileprivate static func worse(_ one: Check, _ other: Check) -> Check {
    func weight(_ check: Check) -> Int {
      switch check.result {
      case .fail: 4
      case .unknown: 3
      case .warn: 2
      case .info: 1
      case .pass: 0
      }
    }
    if one.result == other.result, one.reason == other.reason {
      var both = one
      both.lines += other.lines
      return both
    }
    return weight(other) > weight(one) ? other : one
  }
}
