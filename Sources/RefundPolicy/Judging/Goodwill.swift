import RefundDesk

/// What a policy adds, charges, withholds, and who must agree.
///
/// A class because it is asked from many sides and shared, not copied: it lives as long as one judgement.
final class Goodwill {
  private let forOrder: PolicyIndex
  private let forDecision: PolicyIndex
  private let facts: CaseFacts
  /// The places of the guards that act.
  private let active: [Int]
  /// What guards withhold.
  let withheld: Set<GuardRow.Withheld>
  /// Gestures that the policy foresees here and no guard withholds.
  let gestures: [GestureRow]
  /// The places of the fees that apply.
  private let feePlaces: [Int]
  /// The bonus row of each kind asked about so far: its place, or nil where there is none.
  private var bonusOfKind: KindTable<Int??>

  /// The version of the order's date counts for fees, bonuses and gestures, that of the decision's date
  /// for approvals, guards and deadlines.
  init(forOrder: PolicyIndex, forDecision: PolicyIndex, facts: CaseFacts) {
    self.forOrder = forOrder
    self.forDecision = forDecision
    self.facts = facts
    let guards = forDecision.policy.guards
    active = guards.indices.filter { guards[$0].head.when.truth(facts) == .yes }
    let held: Set<GuardRow.Withheld> = active.reduce(into: []) {
      $0.formUnion(guards[$1].withhold)
    }
    withheld = held
    gestures = forOrder.policy.gestures.filter { row in
      row.head.when.truth(facts) == .yes && !held.contains(.gesture)
        && !(row.sort == .discount && held.contains(.discount))
        && !(row.sort == .points && held.contains(.points))
        && !(row.sort == .keepItem && held.contains(.keepItem))
    }
    let fees = forOrder.policy.fees
    feePlaces = fees.indices.filter { fees[$0].head.when.truth(facts) == .yes }
    bonusOfKind = KindTable(repeating: .none)
  }

  private var feeRows: [FeeRow] { feePlaces.map { forOrder.policy.fees[$0] } }

  /// Points that a bonus row adds.
  var points: Int? {
    guard !withheld.contains(.points) else { return nil }
    return bonus(for: .points)?.points
  }

  /// The bonus rows that count here.
  var bonusRows: [String] {
    [ResolutionKind.credit, .giftCard, .points].compactMap { bonus(for: $0)?.head.id }
  }

  /// The bonus row of a kind: the most specific that matches, the better one on a tie.
  func bonus(for kind: ResolutionKind) -> BonusRow? {
    if let known = bonusOfKind[kind] { return known.map { forOrder.policy.bonuses[$0] } }
    let place = bonusPlace(for: kind)
    bonusOfKind[kind] = .some(place)
    return place.map { forOrder.policy.bonuses[$0] }
  }

  private func bonusPlace(for kind: ResolutionKind) -> Int? {
    guard !withheld.contains(.bonus) else { return nil }
    let rows = forOrder.policy.bonuses
    var best: Int?
    for place in forOrder.bonuses[kind] where rows[place].head.when.truth(facts) == .yes {
      if best.map({ Goodwill.isBetter(rows[place], than: rows[$0]) }) ?? true { best = place }
    }
    return best
  }

  private static func isBetter(_ one: BonusRow, than other: BonusRow) -> Bool {
    let (a, b) = (one.head.when.specificity, other.head.when.specificity)
    if a != b { return a > b }
    return (one.rate?.basisPoints ?? 0, one.points ?? 0)
      > (other.rate?.basisPoints ?? 0, other.points ?? 0)
  }

  /// What a bonus row adds to an amount.
  func added(by row: BonusRow?, to amount: Money) -> Money? {
    guard let rate = row?.rate, let share = try? amount.scaled(by: rate) else { return nil }
    return facts.money(min(share.minorUnits, row?.cap ?? share.minorUnits))
  }

  /// From which amounts a yes is needed.
  func approvals() -> [ApprovalRule] {
    forDecision.policy.approvals.filter { $0.head.when.truth(facts) != .no }.map {
      ApprovalRule(kinds: $0.kinds, from: facts.money($0.from), clause: $0.head.clause)
    }
  }

  /// Whose yes the usual amount of what was asked needs.
  func approver(
    of asked: ResolutionKind, _ floor: LegalFloor?, _ allowed: [AllowedResolution]
  ) -> Person.Role? {
    approvalRow(of: asked, amount(of: asked, allowed))?.by
  }

  private func amount(of kind: ResolutionKind, _ allowed: [AllowedResolution]) -> Int64? {
    allowed.first { $0.kind == kind }?.amount?.minorUnits ?? facts.number(.price)
  }

  private func approvalRow(of kind: ResolutionKind, _ amount: Int64?) -> ApprovalRow? {
    approvalPlace(of: kind, amount).map { forDecision.policy.approvals[$0] }
  }

  /// The row with the highest limit that the amount reaches.
  private func approvalPlace(of kind: ResolutionKind, _ amount: Int64?) -> Int? {
    guard let amount else { return nil }
    let rows = forDecision.policy.approvals
    var best: Int?
    for place in forDecision.approvals[kind]
    where amount >= rows[place].from && rows[place].head.when.truth(facts) != .no {
      if best.map({ rows[$0].from < rows[place].from }) ?? true { best = place }
    }
    return best
  }

  /// Guards that act, approvals that are needed, fees that apply.
  func checks(for asked: ResolutionKind, _ allowed: [AllowedResolution]) -> [Check] {
    let subjects = forDecision.subjects
    var checks = active.map {
      Check(subject: subjects.guards[$0], result: .warn, reason: .withheld)
    }
    if let place = approvalPlace(of: asked, amount(of: asked, allowed)) {
      let from = facts.money(forDecision.policy.approvals[place].from)
      checks.append(
        Check(
          subject: subjects.approvals[place], result: .info, reason: .needsApproval(from: from)))
    }
    checks += feePlaces.map {
      Check(
        subject: forOrder.subjects.fees[$0], result: .info,
        reason: isWaived(forOrder.policy.fees[$0]) ? .waived : .asWritten)
    }
    return checks
  }

  private func isWaived(_ row: FeeRow) -> Bool { row.waiver?.truth(facts) == .yes }

  /// What the return costs the customer. Who was not told beforehand does not pay (L221-23).
  func fees() -> [AppliedFee] {
    let told = facts.truth(.informedReturnCost) != .no
    return feeRows.map { row in
      let silent = row.purpose == .returnShipping && !told
      return AppliedFee(
        id: row.head.id, clause: row.head.clause, purpose: row.purpose,
        payer: silent ? .seller : row.payer, amount: row.amount.map(facts.money),
        waived: isWaived(row) || silent)
    }
  }

  /// What is taken off a refund that only the policy grants.
  var charged: Int64 {
    guard !feePlaces.isEmpty else { return 0 }
    return fees().filter { $0.payer == .customer && !$0.waived }
      .reduce(0) { $0 + ($1.amount?.minorUnits ?? 0) }
  }

  /// The clocks of the policy: the most specific row of each act.
  func deadlines(_ count: DayCount?) -> [AppliedDeadline] {
    let rows = forDecision.policy.deadlines
    let applying = rows.indices.filter { rows[$0].head.when.truth(facts) == .yes }
    guard !applying.isEmpty else { return [] }
    return DeadlineRow.Act.allCases.compactMap { act in
      // The narrowest row; of two that tie the faster one, which is better for the customer.
      let place = applying.filter { rows[$0].act == act }.max { one, other in
        let (a, b) = (rows[one].head.when.specificity, rows[other].head.when.specificity)
        return a != b ? a < b : rows[one].hours > rows[other].hours
      }
      return place.map { applied(rows[$0], count) }
    }
  }

  private func applied(_ row: DeadlineRow, _ count: DayCount?) -> AppliedDeadline {
    AppliedDeadline(
      id: row.head.id, act: row.act, length: row.length, start: row.start,
      marketplace: row.marketplace, lastDay: row.lastDay(facts, count))
  }
}
