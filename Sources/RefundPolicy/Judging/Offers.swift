import RefundDesk

/// Which kinds of resolution law and policy permit, and how far.
struct Offers {
  /// A judge for each group of lines that are alike.
  private let benches: [PolicyJudge]
  let floor: LegalFloor?
  let money: MoneyBack
  let goodwill: Goodwill
  let facts: CaseFacts
  let asked: ResolutionKind
  /// What the policy alone gives back: the price of the lines that it takes back, less its fees.
  private let refundByPolicy: Money?

  init(
    benches: [PolicyJudge], floor: LegalFloor?, money: MoneyBack, goodwill: Goodwill,
    facts: CaseFacts, asked: ResolutionKind
  ) {
    self.benches = benches
    self.floor = floor
    self.money = money
    self.goodwill = goodwill
    self.facts = facts
    self.asked = asked
    refundByPolicy = Offers.refund(benches, goodwill, facts)
  }

  /// How a kind stands by the policy over all groups of lines: the best of them, because what is
  /// granted for one line is granted, for its price.
  static func standing(
    of kind: ResolutionKind, _ benches: [PolicyJudge]
  ) -> PolicyJudge.Standing {
    if benches.count == 1 { return benches[0].standing(of: kind) }
    return benches.map { $0.standing(of: kind) }.max { rank($0) < rank($1) } ?? .silent
  }

  private func standing(of kind: ResolutionKind) -> PolicyJudge.Standing {
    Offers.standing(of: kind, benches)
  }

  private static func rank(_ standing: PolicyJudge.Standing) -> Int {
    switch standing {
    case .passes: 4
    case .waits: 3
    case .silent: 2
    case .fails(discretionary: true): 1
    case .fails: 0
    }
  }

  /// The kinds permitted, those that are due first.
  func allowed(_ verdict: Verdict) -> [AllowedResolution] {
    var list = (floor?.remedies ?? []).map(due)
    for kind in ResolutionKind.allCases where !list.contains(where: { $0.kind == kind }) {
      if let offer = offer(kind) { list.append(offer) }
    }
    if verdict == .ask {
      // A right may yet turn out to hold: what would stand in its place is an offer.
      for index in list.indices where !list[index].kind.isInKind { list[index].needsConsent = true }
    }
    if floor == nil, verdict != .ask, verdict != .allowed {
      list.append(AllowedResolution(kind: .decline, due: false, clauses: refusingClauses))
    }
    return list
  }

  private func due(_ kind: ResolutionKind) -> AllowedResolution {
    let amount = kind == .refund ? floor.map { best($0.amount, refundByPolicy) } : nil
    return AllowedResolution(
      kind: kind, due: true, amount: amount, clauses: floor.map { [$0.article] } ?? [])
  }

  func offer(_ kind: ResolutionKind) -> AllowedResolution? {
    switch kind {
    case .refund:
      guard standing(of: .refund) == .passes, !money.policyGivesNoMoney else { return nil }
      return AllowedResolution(
        kind: kind, due: false, amount: refundByPolicy, clauses: clauses(kind))
    case .replacement: return replacement()
    case .credit, .giftCard: return credit(kind)
    case .discount: return discount()
    case .points:
      guard goodwill.points != nil || goodwill.gestures.contains(where: { $0.sort == .points })
      else { return nil }
      return AllowedResolution(kind: kind, due: false, clauses: clauses(kind))
    case .cancel, .orderChange:
      guard standing(of: kind) == .passes else { return nil }
      return AllowedResolution(
        kind: kind, due: false, amount: kind == .cancel ? wholeAmount : nil, clauses: clauses(kind))
    case .redo:
      let rows = goodwill.gestures.filter { $0.sort == .upgrade || $0.sort == .redo }
      guard !rows.isEmpty else { return nil }
      return AllowedResolution(kind: kind, due: false, clauses: rows.map(\.head.clause))
    case .repair:
      guard standing(of: kind) == .passes else { return nil }
      return AllowedResolution(kind: kind, due: false, clauses: clauses(kind))
    case .information:
      guard asked == .information else { return nil }
      return AllowedResolution(kind: kind, due: false)
    case .decline: return nil
    }
  }

  /// Other goods. Where money is due anyway, windows and refusals do not stand in the way of offering
  /// them, but what cannot be sent cannot be offered.
  private func replacement() -> AllowedResolution? {
    switch standing(of: .replacement) {
    case .passes: break
    case .fails, .waits, .silent:
      guard let floor, floor.remedies.contains(.refund), goodsStandInTheWay == false
      else { return nil }
    }
    return AllowedResolution(
      kind: .replacement, due: false, amount: nil, clauses: clauses(.replacement))
  }

  private static let factsOfGoods: Set<FactName> = [
    .available, .sameProduct, .differentOption, .giftCardCovers, .status,
  ]

  private var goodsStandInTheWay: Bool {
    benches.allSatisfy { bench in
      var stands = false
      bench.forEachOutcome(for: .replacement) { outcome in
        guard outcome.result == .fail, case .broken(let facts) = outcome.reason else { return }
        stands = stands || facts.contains(where: Offers.factsOfGoods.contains)
      }
      return stands
    }
  }

  /// A credit or gift card: what the policy gives by itself, or an offer that needs agreement.
  private func credit(_ kind: ResolutionKind) -> AllowedResolution? {
    let foreseen = kind == .credit ? money.foreseesCredit : money.foreseesGiftCard
    guard foreseen, !money.isPlatformOnly else { return nil }
    let moneyDue = floor?.remedies.contains(.refund) == true
    guard moneyDue || standing(of: kind) == .passes else { return nil }
    let amount = moneyDue ? floor.map { best($0.amount, refundByPolicy) } : refundByPolicy
    let row = goodwill.bonus(for: kind)
    let expires = row?.expiresMonths.flatMap { facts.day(.decidedOn)?.adding(months: $0) }
    return AllowedResolution(
      kind: kind, due: false, amount: amount,
      bonus: kind == .credit ? amount.flatMap { goodwill.added(by: row, to: $0) } : nil,
      expires: expires,
      needsConsent: floor != nil || !money.givesCreditByItself,
      clauses: clauses(kind) + (row.map { [$0.head.clause] } ?? []))
  }

  /// Keeping the goods for less: only where the policy has a gesture for it.
  private func discount() -> AllowedResolution? {
    let rows = goodwill.gestures.filter { $0.sort == .discount }
    guard !rows.isEmpty, let price = facts.number(.price).map(facts.money) else { return nil }
    let most = rows.compactMap { row -> Int64? in
      guard let rate = row.rates.max(), let share = try? price.scaled(by: rate) else {
        return row.cap
      }
      return min(share.minorUnits, row.cap ?? share.minorUnits)
    }.max()
    return AllowedResolution(
      kind: .discount, due: false, amount: most.map(facts.money), needsConsent: floor != nil,
      clauses: rows.map(\.head.clause))
  }
}

extension Offers {
  private static func refund(
    _ benches: [PolicyJudge], _ goodwill: Goodwill, _ facts: CaseFacts
  ) -> Money? {
    guard let price = facts.number(.price) else { return nil }
    var units: Int64 = 0
    for bench in benches
    where bench.standing(of: .refund) == .passes || bench.standing(of: .credit) == .passes {
      units += bench.facts.number(.price) ?? 0
    }
    guard units > 0 || price == 0 else { return nil }
    return facts.money(max(0, units - goodwill.charged))
  }

  /// What calling the order off gives back: the goods and all delivery.
  private var wholeAmount: Money? {
    facts.number(.price).map { facts.money($0 + (facts.number(.delivery) ?? 0)) }
  }

  private func best(_ one: Money, _ other: Money?) -> Money {
    guard let other else { return one }
    return other.minorUnits > one.minorUnits ? other : one
  }

  private func clauses(_ kind: ResolutionKind) -> [String] {
    clauses(kind, .pass)
  }

  private var refusingClauses: [String] { clauses(asked, .fail) }

  private func clauses(_ kind: ResolutionKind, _ result: Check.Result) -> [String] {
    var list: [String] = []
    for bench in benches {
      bench.forEachOutcome(for: kind) { outcome in
        guard outcome.result == result else { return }
        let clause = bench.index.clause(outcome.row)
        if !clause.isEmpty, !list.contains(clause) { list.append(clause) }
      }
    }
    return list
  }
}
