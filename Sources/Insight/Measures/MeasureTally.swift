import Phrases
public import RefundDesk

/// Takes the measures of a period in one pass over the tickets' stories. Mergeable.
///
/// A case belongs to the period in which it came to its end: decided, executed, closed. A merged ticket
/// is counted with the one that it was merged into, never by itself. Shares that need time to show,
/// such as reopening, are taken of cases that have had that time, and of no others: see ``MatureDays``.
public struct MeasureTally: Sendable {
  /// The period.
  public let period: Period
  /// The moment up to which anything is known.
  public let now: Timestamp
  /// The times of which closings are counted.
  let mature: MatureDays
  let calendar: BusinessCalendar
  var turnaround = Durations()
  var business = Durations()
  var waited = Durations()
  var execution = Durations()
  var firstReply = Durations()
  var late = 0
  var firstContact = (of: 0, hits: 0)
  var reopened = (of: 0, hits: 0)
  var refused = 0
  var overridden = 0
  var alternative = (of: 0, hits: 0)
  /// What was decided, by class of customer: how many, and how many refused.
  public private(set) var segments: [String?: SegmentCount] = [:]

  /// Decisions on requests of one class of customer.
  public struct SegmentCount: Hashable, Sendable {
    /// How many were decided.
    public var decided = 0
    /// How many of them only declined.
    public var refused = 0
  }

  /// A tally of nothing yet; closings are those of the period unless told.
  public init(
    period: Period, calendar: BusinessCalendar, now: Timestamp, mature: MatureDays? = nil
  ) {
    self.period = period
    self.calendar = calendar
    self.now = now
    self.mature = mature ?? MatureDays(period)
  }

  /// Takes in the story of a ticket.
  public mutating func count(_ story: TicketStory, segment: String? = nil) {
    guard story.ticket.mergedInto == nil else { return }
    let times = StoryTimes(story, until: now, in: calendar.zone)
    let received = story.ticket.received
    if let replied = times.replied, period.contains(replied), replied >= received {
      firstReply.add(replied.seconds(since: received))
    }
    countDecision(story, times, segment)
    if let executed = times.executed, period.contains(executed), let decided = times.decided {
      execution.add(executed.seconds(since: decided))
    }
    if let closed = times.closed { countClosing(closed, times) }
  }

  private mutating func countDecision(
    _ story: TicketStory, _ times: StoryTimes, _ segment: String?
  ) {
    let received = story.ticket.received
    guard let decided = times.decided, period.contains(decided), let index = times.decision,
      story.ticket.decisions.indices.contains(index)
    else { return }
    let decision = story.ticket.decisions[index].decision
    // An import may hold decisions that are older than their requests; such a delay is none.
    let took = max(0, decided.seconds(since: received))
    turnaround.add(took)
    business.add(calendar.openSeconds(from: received, to: decided))
    if times.waited > 0 { waited.add(times.waited) }
    if took > 7 * 86_400 { late += 1 }
    let isRefusal = decision.resolutions.allSatisfy { $0.kind == .decline }
    if isRefusal { refused += 1 }
    if decision.override != nil { overridden += 1 }
    if story.ticket.wants == .refund, !isRefusal {
      alternative.of += 1
      let isRefund = decision.resolutions.contains { [.refund, .cancel].contains($0.kind) }
      if !isRefund { alternative.hits += 1 }
    }
    segments[segment, default: SegmentCount()].decided += 1
    if isRefusal { segments[segment, default: SegmentCount()].refused += 1 }
  }

  private mutating func countClosing(_ closed: Timestamp, _ times: StoryTimes) {
    func reopened(within days: Int64) -> Bool {
      times.reopened.map { $0.seconds(since: closed) <= days * 86_400 } ?? false
    }
    let age = now.seconds(since: closed)
    if mature.firstContact.contains(closed), age >= 7 * 86_400 {
      firstContact.of += 1
      if times.messages == 1, !reopened(within: 7) { firstContact.hits += 1 }
    }
    if mature.reopened.contains(closed), age >= 30 * 86_400 {
      self.reopened.of += 1
      if reopened(within: 30) { self.reopened.hits += 1 }
    }
  }

  /// Adds what a tally of the same period has counted.
  public mutating func merge(_ other: MeasureTally) {
    precondition(
      period == other.period && now == other.now && mature == other.mature,
      "measures of one period add up")
    turnaround.merge(other.turnaround)
    business.merge(other.business)
    waited.merge(other.waited)
    execution.merge(other.execution)
    firstReply.merge(other.firstReply)
    late += other.late
    firstContact = (
      firstContact.of + other.firstContact.of, firstContact.hits + other.firstContact.hits
    )
    reopened = (reopened.of + other.reopened.of, reopened.hits + other.reopened.hits)
    refused += other.refused
    overridden += other.overridden
    alternative = (alternative.of + other.alternative.of, alternative.hits + other.alternative.hits)
    for (segment, count) in other.segments { add(count, to: segment) }
  }

  /// Adds what was counted of a class of customer.
  mutating func add(_ count: SegmentCount, to segment: String?) {
    segments[segment, default: SegmentCount()].decided += count.decided
    segments[segment, default: SegmentCount()].refused += count.refused
  }

  /// The measures, in the order of ``MeasureTerm``.
  public var measures: [Measure] { MeasureTerm.allCases.map(measure) }

  private func measure(_ term: MeasureTerm) -> Measure {
    switch term {
    case .turnaround: quantile(term, turnaround, 50)
    case .turnaroundMost: quantile(term, turnaround, 90)
    case .turnaroundLate: share(term, late, of: turnaround.count)
    case .turnaroundBusiness: quantile(term, business, 50)
    case .waited: quantile(term, waited, 50)
    case .execution: quantile(term, execution, 50)
    case .executionMost: quantile(term, execution, 90)
    case .firstReply: quantile(term, firstReply, 50)
    case .firstContact: share(term, firstContact.hits, of: firstContact.of)
    case .reopened: share(term, reopened.hits, of: reopened.of)
    case .refused: share(term, refused, of: turnaround.count)
    case .overridden: share(term, overridden, of: turnaround.count)
    case .alternative: share(term, alternative.hits, of: alternative.of)
    }
  }

  private func quantile(_ term: MeasureTerm, _ lengths: Durations, _ percent: Int) -> Measure {
    Measure(term, lengths.quantile(percent: percent).map { .duration($0) }, cases: lengths.count)
  }

  private func share(_ term: MeasureTerm, _ part: Int, of whole: Int) -> Measure {
    Measure(term, Rate(part, of: whole).map { .rate($0) }, cases: whole)
  }
}
