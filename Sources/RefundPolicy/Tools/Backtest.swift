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

  /// What both policies make of one case, as far as it is counted.
  public struct Outcome: Hashable, Sendable {
    var sample: Sample
    var moneyWas: Money?
    var moneyNow: Money?
    var needsApprovalWas: Bool
    var needsApprovalNow: Bool
    var isBelowFloor: Bool

    /// Compares the judgements of one case: in force, and under the other policy.
    public init(_ ticket: TicketID, was: Judgement, now: Judgement) {
      moneyWas = was.allowance(.refund)?.amount
      moneyNow = now.allowance(.refund)?.amount
      sample = Sample(
        ticket: ticket, was: was.verdict, now: now.verdict, refundWas: moneyWas?.minorUnits ?? 0,
        refundNow: moneyNow?.minorUnits ?? 0)
      needsApprovalWas = was.approvalNeeded != nil
      needsApprovalNow = now.approvalNeeded != nil
      isBelowFloor = was.floor.map { !Outcome.isAtLeast(now, $0) } ?? false
    }

    /// Whether a judgement still grants a floor: every remedy, and the amount.
    private static func isAtLeast(_ judgement: Judgement, _ floor: LegalFloor) -> Bool {
      guard floor.remedies.allSatisfy({ judgement.allowance($0)?.due == true }) else {
        return false
      }
      guard floor.remedies.contains(.refund) else { return true }
      return (judgement.allowance(.refund)?.amount?.minorUnits ?? 0) >= floor.amount.minorUnits
    }
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
    for one in cases {
      add(Outcome(one.ticket, was: current.judge(one.was), now: other.judge(one.now)))
    }
  }

  /// No case yet.
  public init() {}

  /// Counts one case; the first ten that differ are kept as samples.
  public mutating func add(_ outcome: Outcome) {
    let sample = outcome.sample
    cases += 1
    matrix[sample.was, default: [:]][sample.now, default: 0] += 1
    if let money = outcome.moneyWas { moneyWas[money.currency, default: 0] += money.minorUnits }
    if let money = outcome.moneyNow { moneyNow[money.currency, default: 0] += money.minorUnits }
    if outcome.needsApprovalWas { approvalsWas += 1 }
    if outcome.needsApprovalNow { approvalsNow += 1 }
    if outcome.isBelowFloor { belowFloor.append(sample.ticket) }
    if sample.was != sample.now, samples.count < 10 { samples.append(sample) }
  }

  /// How many verdicts differ.
  public var flipped: Int {
    matrix.reduce(0) { sum, row in
      sum + row.value.reduce(0) { $0 + ($1.key == row.key ? 0 : $1.value) }
    }
  }
}
