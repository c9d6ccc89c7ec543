public import RefundDesk
public import RefundPolicy

/// The audit of a desk's policy: who approves what, how long it takes, which rules are without a reason or
/// a test, what was given in place of money without consent, and what irritates customers.
///
/// A value without files: who holds the desk feeds it one ticket after the other.
public struct PolicyReview: Sendable {
  /// How long ago a law pack may have been read against the law.
  public static let packDays = 180

  /// The moment of the review.
  public let asOf: Timestamp
  /// Its local day.
  public let today: Day
  /// Who approves what.
  public private(set) var approvals = ApprovalTally()
  /// From the request to the decision, by the first resolution decided.
  public private(set) var times: [ResolutionKind: Durations] = [:]
  /// Decisions that gave a credit where money was due, and hold no consent.
  public private(set) var credits: [CreditFinding] = []
  /// How many credits there were at all.
  public private(set) var creditCount = 0
  /// Refunds that the law grants and whose last day has passed.
  public private(set) var late: [LateRefund] = []
  /// What irritates customers.
  public private(set) var irritants = IrritantTally()

  /// A decision that gave something else than the money due.
  public struct CreditFinding: Hashable, Sendable {
    /// What is missing.
    public enum Flaw: String, Hashable, Sendable {
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

  private let zone: ZoneRules

  /// A review of nothing yet.
  public init(asOf: Timestamp, zone: ZoneRules) {
    self.asOf = asOf
    self.zone = zone
    today = zone.day(at: asOf)
  }

  /// Takes in a ticket with everything that happened to it.
  public mutating func count(_ received: Ticket, _ history: [HistoryEntry]) {
    let history = history.filter { $0.at <= asOf }
    let story = TicketStory(received: received, history: history)
    let ticket = story.ticket
    guard ticket.received <= asOf, ticket.mergedInto == nil else { return }
    approvals.count(history, of: ticket)
    let times = StoryTimes(story, until: asOf)
    if let decided = times.decided, let index = times.decision,
      let kind = ticket.decisions[index].decision.resolutions.first?.kind
    {
      self.times[kind, default: Durations()].add(decided.seconds(since: ticket.received))
    }
    for record in ticket.decisions where record.life.counts { countCredit(record, ticket) }
    var owners: Set<AgentID> = []
    if let owner = received.owner { owners.insert(owner) }
    for entry in history {
      if case .assigned(let to?, _) = entry.event { owners.insert(to) }
    }
    irritants.count(story, owners: owners.count, at: asOf)
  }

  /// Takes in a refund that the law grants and that nobody has decided.
  public mutating func count(_ refund: OwedRefund, ladder: PenaltyLadder?) {
    let days = today.days(since: refund.due)
    guard days > 0 else { return }
    let surcharge = ladder?.surcharge(
      on: refund.sum, price: refund.price, due: refund.due, paid: today)
    late.append(
      LateRefund(
        refund: refund, days: days, surcharge: surcharge ?? .zero(refund.sum.currency)))
  }

  private mutating func countCredit(_ record: DecisionRecord, _ ticket: Ticket) {
    let decision = record.decision
    let given = decision.resolutions.filter { [.credit, .giftCard, .points].contains($0.kind) }
    guard !given.isEmpty else { return }
    creditCount += 1
    guard let flaw = PolicyReview.flaw(of: decision) else { return }
    let amounts = given.flatMap(\.amounts).map(\.amount)
    credits.append(
      CreditFinding(
        ticket: ticket.id, day: zone.day(at: decision.at), by: decision.by,
        amount: amounts.first.flatMap { try? Money.sum(amounts, in: $0.currency) }, flaw: flaw))
  }

  /// What is missing of a credit; nil where nothing is.
  private static func flaw(of decision: Decision) -> CreditFinding.Flaw? {
    if let consent = decision.consent { return consent.textShown == nil ? .noText : nil }
    switch decision.verdict {
    case .entitled: return .noConsent
    case nil: return .unknown
    default: return nil
    }
  }
}
