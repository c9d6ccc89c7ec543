public import RefundDesk
public import RefundPolicy

/// Everything that reports are made of, taken in one pass over orders and one over tickets.
///
/// It is a value without files: who holds the desk feeds it. What happened after ``asOf`` must not be
/// fed, and what the records of an import say of later days is passed over, so that the same pass shows
/// the desk as it was at any moment.
public struct DeskSurvey: Sendable {
  /// The moment up to which anything is known.
  public let asOf: Timestamp
  /// The days that sales, credits and measures are of; nil for everything.
  public let days: ClosedRange<Day>?
  /// When the desk works.
  public let calendar: BusinessCalendar
  /// The board of open requests.
  public private(set) var ageing: AgeingTally
  /// Arrivals and closings.
  public private(set) var flow: FlowTally
  /// Sales and credits of the days.
  public private(set) var trade: TradeTally
  /// Reports of faults of the days.
  public private(set) var faults: FaultTally
  /// What agents choose, in the days.
  public private(set) var consistency = ConsistencyTally()
  /// The measures of the days.
  public private(set) var measures: MeasureTally
  /// The measures of as many days before.
  public private(set) var before: MeasureTally
  /// Decisions of the days against the verdict.
  public private(set) var overrides: [KPIReport.Override] = []
  /// Who decided, and when last: how many work at the queue.
  public private(set) var deciders: [AgentID: Timestamp] = [:]
  /// What lateness costs; nil where no ladder applies.
  public private(set) var delay: DelayTally?

  private let period: Period?

  /// A survey of nothing yet.
  ///
  /// Without days sales and credits are of everything, and measures of the last 28 days. The ladder is
  /// that of late payment, where a law with one applies.
  public init(
    asOf: Timestamp, days: ClosedRange<Day>?, calendar: BusinessCalendar,
    ladder: PenaltyLadder? = nil
  ) {
    self.asOf = asOf
    self.days = days
    self.calendar = calendar
    let zone = calendar.zone
    let today = zone.day(at: asOf)
    let measured = days ?? DeskSurvey.lastDays(28, before: today)
    period = days.map { Period($0, in: zone) }
    ageing = AgeingTally(asOf: asOf)
    flow = FlowTally(zone: zone)
    trade = TradeTally(zone: zone)
    faults = FaultTally(zone: zone)
    measures = MeasureTally(
      period: Period(measured, in: zone), calendar: calendar, now: asOf)
    before = MeasureTally(
      period: Period(measured.before, in: zone), calendar: calendar, now: asOf)
    delay = ladder.map { DelayTally(ladder: $0, today: today) }
  }

  /// The days that measures are of.
  public var measuredDays: ClosedRange<Day> {
    days ?? DeskSurvey.lastDays(28, before: calendar.zone.day(at: asOf))
  }

  private static func lastDays(_ count: Int, before today: Day) -> ClosedRange<Day> {
    today.adding(days: 1 - count)...today
  }

  /// Takes in an order as last recorded.
  public mutating func count(_ order: Order) {
    if let placed = order.placed, placed > asOf { return }
    if let period {
      guard let placed = order.placed, period.contains(placed) else { return }
    }
    trade.count(order)
  }

  /// Takes in a ticket's story, with its order and customer as last recorded.
  public mutating func count(_ story: TicketStory, order: Order?, customer: Customer?) {
    let ticket = story.ticket
    guard ticket.received <= asOf else { return }
    let times = StoryTimes(story, until: asOf)
    countCredits(ticket, order, customer)
    guard ticket.mergedInto == nil else { return }
    flow.arrival(at: ticket.received)
    if times.isClosed { flow.closing(at: times.lastClosed) }
    if isInPeriod(ticket.received) { faults.count(ticket, order: order) }
    measures.count(story, segment: customer?.segment)
    before.count(story, segment: customer?.segment)
    countDecisions(ticket)
    if !times.isClosed { countOpen(ticket, order, customer) }
  }

  /// Takes in a refund that the law grants and that nobody has decided yet.
  public mutating func count(_ refund: OwedRefund) { delay?.count(refund) }

  private func isInPeriod(_ moment: Timestamp) -> Bool { period?.contains(moment) ?? true }

  private mutating func countCredits(_ ticket: Ticket, _ order: Order?, _ customer: Customer?) {
    let isWhole = ticket.decisions.allSatisfy {
      $0.decision.at <= asOf && isInPeriod($0.decision.at)
    }
    guard !isWhole else { return trade.count(ticket, order: order, customer: customer) }
    var seen = ticket
    seen.decisions.removeAll { $0.decision.at > asOf || !isInPeriod($0.decision.at) }
    trade.count(seen, order: order, customer: customer)
  }

  private mutating func countDecisions(_ ticket: Ticket) {
    for record in ticket.decisions where record.life.counts && record.decision.at <= asOf {
      let decision = record.decision
      deciders[decision.by] = max(deciders[decision.by] ?? decision.at, decision.at)
      guard measures.period.contains(decision.at) else { continue }
      consistency.count(decision, for: ticket.reason)
      guard let why = decision.override else { continue }
      overrides.append(KPIReport.Override(ticket: ticket.id, by: decision.by, reason: why))
    }
  }

  private mutating func countOpen(_ ticket: Ticket, _ order: Order?, _ customer: Customer?) {
    var row = QueueRow(ticket: ticket, order: order, customer: customer)
    // Closed by now, but not yet at the moment that is looked at.
    if row.conversation == .closed { row.conversation = .open }
    guard let request = OpenRequest(row, goods: ticket.goods) else { return }
    ageing.count(request)
  }
}
