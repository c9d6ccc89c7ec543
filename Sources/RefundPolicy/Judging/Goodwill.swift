import RefundDesk

/// What a policy adds, charges, withholds, and who must agree.
///
/// A class because it is asked from many sides and shared, not copied: it lives as long as one judgement.
final class Goodwill {
  private let forOrder: PolicyIndex
  private let forDecision: PolicyIndex
  private let facts: CaseFacts
  private let active: [GuardRow]
  /// What guards withhold.
  let withheld: Set<GuardRow.Withheld>
  /// Gestures that the policy foresees here and no guard withholds.
  let gestures: [GestureRow]
  private let feeRows: [FeeRow]

  /// The version of the order's date counts for fees, bonuses and gestures, that of the decision's date
  /// for approvals, guards and deadlines.
  init(forOrder: PolicyIndex, forDecision: PolicyIndex, facts: CaseFacts) {
    self.forOrder = forOrder
    self.forDecision = forDecision
    self.facts = facts
    active = forDecision.policy.guards.filter { $0.head.when.truth(facts) == .yes }
    let held: Set<GuardRow.Withheld> = active.reduce(into: []) { $0.formUnion($1.withhold) }
    withheld = held
    gestures = forOrder.policy.gestures.filter { row in
      row.head.when.truth(facts) == .yes && !held.contains(.gesture)
        && !(row.sort == .discount && held.contains(.discount))
        && !(row.sort == .points && held.contains(.points))
        && !(row.sort == .keepItem && held.contains(.keepItem))
    }
    feeRows = forOrder.policy.fees.filter { $0.head.when.truth(facts) == .yes }
  }

  /// Points that a bonus row adds.
  var points: Int? {
    guard !withheld.contains(.points), !withheld.contains(.bonus) else { return nil }
    return bonus(for: .points)?.points
  }

  /// The bonus rows that count here.
  var bonusRows: [String] {
    [ResolutionKind.credit, .giftCard, .points].compactMap { bonus(for: $0)?.head.id }
  }

  /// The bonus row of a kind: the most specific that matches, the better one on a tie.
  func bonus(for kind: ResolutionKind) -> BonusRow? {
    guard !withheld.contains(.bonus) else { return nil }
    return forOrder.policy.bonuses
      .filter { $0.kinds.contains(kind) && $0.head.when.truth(facts) == .yes }
      .max { one, other in
        let (a, b) = (one.head.when.specificity, other.head.when.specificity)
        if a != b { return a < b }
        return (one.rate?.basisPoints ?? 0, one.points ?? 0)
          < (other.rate?.basisPoints ?? 0, other.points ?? 0)
      }
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
    guard let amount else { return nil }
    return forDecision.policy.approvals
      .filter { $0.kinds.contains(kind) && amount >= $0.from && $0.head.when.truth(facts) != .no }
      .max { $0.from < $1.from }
  }

  /// Guards that act, approvals that are needed, fees that apply.
  func checks(for asked: ResolutionKind, _ allowed: [AllowedResolution]) -> [Check] {
    var checks = active.map { row in
      Check(
        id: row.head.id, source: .policy(.guard), result: .warn, clause: row.head.clause,
        text: row.head.text, reason: .withheld, line: row.head.line)
    }
    if let row = approvalRow(of: asked, amount(of: asked, allowed)) {
      checks.append(
        Check(
          id: row.head.id, source: .policy(.approval), result: .info, clause: row.head.clause,
          text: row.head.text, reason: .needsApproval(from: facts.money(row.from)),
          line: row.head.line))
    }
    checks += feeRows.map { row in
      Check(
        id: row.head.id, source: .policy(.fee), result: .info, clause: row.head.clause,
        text: row.head.text, reason: isWaived(row) ? .waived : .asWritten, line: row.head.line)
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
    fees().filter { $0.payer == .customer && !$0.waived }
      .reduce(0) { $0 + ($1.amount?.minorUnits ?? 0) }
  }

  /// The clocks of the policy: the most specific row of each act.
  func deadlines(_ count: DayCount?) -> [AppliedDeadline] {
    DeadlineRow.Act.allCases.compactMap { act in
      let rows = forDecision.policy.deadlines.filter {
        $0.act == act && $0.head.when.truth(facts) == .yes
      }
      let row = rows.max { $0.head.when.specificity < $1.head.when.specificity }
      return row.map { applied($0, count) }
    }
  }

  private func applied(_ row: DeadlineRow, _ count: DayCount?) -> AppliedDeadline {
    let start: Day? =
      switch row.start {
      case .requested: facts.day(.requestedOn)
      case .goodsBack, .goodsBackOrProof: facts.day(.goodsBackOn)
      case .decided: facts.day(.decidedOn)
      }
    let count = count ?? DayCount(rollsToWorkingDay: false, holidays: .weekendsOnly)
    let last: Day? =
      switch row.length {
      case .hours: nil
      case .days(let days): start?.adding(days: days)
      case .businessDays(let days): start.map { count.end(ofBusinessDays: days, after: $0) }
      }
    return AppliedDeadline(
      id: row.head.id, act: row.act, length: row.length, start: row.start, lastDay: last)
  }
}
