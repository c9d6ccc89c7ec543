import Phrases
public import RefundDesk
public import RefundPolicy

/// The clocks of one ticket at a moment: what its page shows, and what the log derives.
///
/// They are read off the story each time and never stored, so that another policy or another calendar
/// is heeded from the next look on.
public struct TicketClocks: Hashable, Sendable {
  /// The readings, the most urgent first: run out, running by due time, paused, the rest.
  public var readings: [ClockReading]

  /// The clocks that law and policy give a ticket.
  ///
  /// - Parameters:
  ///   - story: what happened to the ticket.
  ///   - judgement: what law and policy say of it.
  ///   - calendar: when the desk works.
  ///   - recordsPayments: whether the desk is told that money has left it.
  ///   - now: the moment; what happened later is not known yet.
  public init(
    of story: TicketStory, judgement: Judgement, calendar: BusinessCalendar,
    recordsPayments: Bool = true, at now: Timestamp
  ) {
    self.init(
      ClockRule.rules(of: judgement), of: story, calendar: calendar,
      recordsPayments: recordsPayments, at: now)
  }

  /// What some rules show of a ticket.
  public init(
    _ rules: [ClockRule], of story: TicketStory, calendar: BusinessCalendar,
    recordsPayments: Bool = true, at now: Timestamp
  ) {
    readings = rules.map {
      Clock($0, calendar: calendar, recordsExecution: recordsPayments).reading(of: story, at: now)
    }.sorted { TicketClocks.precedes($0, $1) }
  }

  private static func precedes(_ left: ClockReading, _ right: ClockReading) -> Bool {
    let (a, b) = (left.urgency, right.urgency)
    if a != b { return a < b }
    if left.due != right.due { return (left.due ?? .distantFuture) < (right.due ?? .distantFuture) }
    return left.rule.id < right.rule.id
  }

  /// The one to look at first; nil where nothing is to be done in time.
  public var next: ClockReading? {
    readings.first { $0.urgency <= 1 }
  }

  /// What all clocks did, oldest first: the entries that a log adds to what was recorded.
  public var log: [(rule: ClockRule, entry: ClockEntry)] {
    readings.flatMap { reading in reading.log.map { (reading.rule, $0) } }
      .enumerated()
      .sorted { ($0.element.1.at, $0.offset) < ($1.element.1.at, $1.offset) }
      .map { (rule: $0.element.0, entry: $0.element.1) }
  }
}

extension ClockReading {
  /// How soon somebody must look: 0 run out, 1 running, 2 paused, 3 settled or not begun.
  fileprivate var urgency: Int {
    switch state.standing {
    case .breached: 0
    case .running: 1
    case .paused: 2
    case .idle, .met, .metLate, .cancelled: 3
    }
  }
}

extension Timestamp {
  /// Later than every moment that matters.
  fileprivate static let distantFuture = Timestamp(microseconds: .max)
}
