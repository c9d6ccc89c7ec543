public import RefundDesk

/// What another policy would have made of the desk's own tickets.
public struct Backtest: Sendable {
  /// One case whose verdict differs.
  public struct Sample: Hashable, Sendable {
    /// The ticket.
    public var ticket: TicketID
    /// The verdict in force.
    public var was: Verdict
    /// The verdict under the other policy.
    public var now: Verdict
    /// The refund permitted in force, and under the other policy, in minor units.
    public var refundWas: Int64
    /// The refund permitted under the other policy.
    public var refundNow: Int64
  }

  /// How many cases went from one verdict to another, by `was` and `now`.
  public private(set) var matrix: [Verdict: [Verdict: Int]] = [:]
  /// Cases judged.
  public private(set) var cases = 0
  /// The sum of refunds permitted in force, by currency.
  public private(set) var moneyWas: [Currency: Int64] = [:]
  /// The sum of refunds permitted under the other policy.
  public private(set) var moneyNow: [Currency: Int64] = [:]
  /// Cases that needed an approval in force.
  public private(set) var approvalsWas = 0
  /// Cases that would need one.
  public private(set) var approvalsNow = 0
  /// Tickets that would get less than the law grants: there must be none.
  public private(set) var belowFloor: [TicketID] = []
  /// The first ten cases whose verdict differs.
  public private(set) var samples: [Sample] = []

  /// Judges cases under both.
  ///
  /// - Parameters:
  ///   - cases: each ticket with its facts under the policy in force and under the other one.
  ///   - current: the judge in force.
  ///   - other: the judge of the other policy.
  public init(
    _ cases: some Sequence<(ticket: TicketID, was: CaseFacts, now: CaseFacts)>, current: Judge,
    other: Judge
  ) {
    for one in cases { add(one.ticket, current.judge(one.was), other.judge(one.now)) }
  }

  private mutating func add(_ ticket: TicketID, _ was: Judgement, _ now: Judgement) {
    cases += 1
    matrix[was.verdict, default: [:]][now.verdict, default: 0] += 1
    let before = was.allowance(.refund)?.amount
    let after = now.allowance(.refund)?.amount
    if let before { moneyWas[before.currency, default: 0] += before.minorUnits }
    if let after { moneyNow[after.currency, default: 0] += after.minorUnits }
    if was.approvalNeeded != nil { approvalsWas += 1 }
    if now.approvalNeeded != nil { approvalsNow += 1 }
    if let floor = was.floor, !isAtLeast(now, floor) { belowFloor.append(ticket) }
    if was.verdict != now.verdict, samples.count < 10 {
      samples.append(
        Sample(
          ticket: ticket, was: was.verdict, now: now.verdict, refundWas: before?.minorUnits ?? 0,
          refundNow: after?.minorUnits ?? 0))
    }
  }

  /// Whether a judgement still grants a floor: every remedy, and the amount.
  private func isAtLeast(_ judgement: Judgement, _ floor: LegalFloor) -> Bool {
    guard floor.remedies.allSatisfy({ judgement.allowance($0) != nil }) else { return false }
    guard floor.remedies.contains(.refund) else { return true }
    return (judgement.allowance(.refund)?.amount?.minorUnits ?? 0) >= floor.amount.minorUnits
  }

  /// How many verdicts differ.
  public var flipped: Int {
    matrix.reduce(0) { sum, row in
      sum + row.value.reduce(0) { $0 + ($1.key == row.key ? 0 : $1.value) }
    }
  }
}
