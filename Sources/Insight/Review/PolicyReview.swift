public import RefundDesk
public import RefundPolicy

/// The audit of a desk's policy: who approves what, how long it takes, which rules are without a reason or
/// a test, what was given in place of money without consent, and what irritates customers.
///
/// It adds up figures, like every report, so that it looks at no history.
public struct PolicyReview: Sendable {
  /// How long ago a law pack may have been read against the law.
  public static let packDays = 180

  /// The moment of the review.
  public let asOf: Timestamp
  /// Its local day.
  public let today: Day
  /// Who approves what.
  public let approvals: ApprovalTally
  /// From the request to the decision, by the first resolution decided.
  public private(set) var times: [ResolutionKind: Durations] = [:]
  /// Decisions that gave a credit where money was due, and hold no consent.
  public private(set) var credits: [CreditFinding] = []
  /// How many credits there were at all.
  public private(set) var creditCount = 0
  /// Refunds that the law grants and whose last day has passed.
  public private(set) var late: [LateRefund] = []
  /// What irritates customers.
  public let irritants: IrritantTally

  /// A decision that gave something else than the money due.
  public struct CreditFinding: Hashable, Sendable {
    /// What is missing.
    public enum Flaw: String, CaseIterable, Hashable, Sendable {
      /// Money was due by law, and no agreement is recorded.
      case noConsent = "no_consent"
      /// An agreement is recorded, without the text that the customer was shown.
      case noText = "no_text"
      /// It was decided elsewhere: nobody can tell whether money was due.
      case unknown
    }

    /// The ticket.
    public let ticket: TicketID
    /// When.
    public let day: Day
    /// Who decided.
    public let by: AgentID
    /// The paid part of the credit.
    public let amount: Money?
    /// What is missing.
    public let flaw: Flaw
  }

  /// A refund past its last day, with what the delay has added.
  public struct LateRefund: Hashable, Sendable {
    /// What is due.
    public let refund: OwedRefund
    /// Days past the last.
    public let days: Int
    /// What the law adds; nothing where it has no ladder.
    public let surcharge: Money
  }

  /// The audit of a desk.
  ///
  /// - Parameters:
  ///   - figures: its tickets as they were at the moment, of which those that are open, or of which money
  ///     is still to be paid, were judged on its day.
  ///   - asOf: the moment.
  ///   - zone: the desk's local time.
  ///   - ladder: what lateness costs; nil where the law has no ladder.
  public init(
    _ figures: RequestFigures, asOf: Timestamp, zone: ZoneRules, ladder: PenaltyLadder?
  ) {
    self.asOf = asOf
    let today = zone.day(at: asOf)
    self.today = today
    approvals = ApprovalTally(figures, at: asOf)
    irritants = IrritantTally(figures, at: asOf)
    countTimes(figures)
    countCredits(figures, zone)
    late = figures.owedRefunds(dueBy: today.adding(days: -1), at: asOf).map { refund in
      let surcharge = ladder.map { refund.surcharge(by: $0, paidOn: today) }
      return LateRefund(
        refund: refund, days: today.days(since: refund.due),
        surcharge: surcharge ?? .zero(refund.sum.currency))
    }
  }

  private mutating func countTimes(_ figures: RequestFigures) {
    var times = Array(repeating: Durations(), count: ResolutionKind.allCases.count + 1)
    figures.audits.scan { place, row in
      let kind = Int(row.firstKind)
      let decided = figures.courses[place].decided
      guard kind > 0, kind < times.count, decided != CourseRow.none else { return }
      let request = figures.requests[place]
      guard request.counts(at: asOf.microseconds) else { return }
      times[kind].add((decided - request.received) / 1_000_000)
    }
    for (index, kind) in ResolutionKind.allCases.enumerated() where times[index + 1].count > 0 {
      self.times[kind] = times[index + 1]
    }
  }

  private mutating func countCredits(_ figures: RequestFigures, _ zone: ZoneRules) {
    func counts(_ ticket: UInt32) -> Bool {
      Int(ticket) < figures.requests.count
        && figures.requests[Int(ticket)].counts(at: asOf.microseconds)
    }
    figures.decisions.scan { _, row in
      if !row.kinds.isDisjoint(with: .credits), counts(row.ticket) { creditCount += 1 }
    }
    figures.flaws.scan { _, row in
      guard counts(row.ticket), let by = figures.words.word(row.by).flatMap({ AgentID($0) })
      else { return }
      let flaws = CreditFinding.Flaw.allCases
      credits.append(
        CreditFinding(
          ticket: figures.ticket(Int(row.ticket)),
          day: zone.day(at: Timestamp(microseconds: row.at)), by: by,
          amount: figures.currency(row.currency).map { Money(row.amount, $0) },
          flaw: flaws[min(Int(row.flaw), flaws.count - 1)]))
    }
  }
}
