public import RefundDesk

/// What reports are made of: the figures of a desk, the moment at which they are looked at, and the days
/// that are asked for.
///
/// It is a value without files: who holds the desk brings the figures. What they know of later than
/// ``asOf`` must have been taken out of them; what came in later is passed over here.
public struct DeskSurvey: Sendable {
  /// The moment up to which anything is known.
  public let asOf: Timestamp
  /// The days that sales, credits and measures are of; nil for everything.
  public let days: ClosedRange<Day>?
  /// When the desk works.
  public let calendar: BusinessCalendar
  /// What was recorded.
  public let figures: DeskFigures
  /// What lateness costs; nil where no ladder applies, or where nobody asked.
  public var delay: DelayTally?
  /// What giving back costs besides the money; nil where nobody asked.
  public var costs: RefundCosts?
  /// Decisions of the days against the verdict, with the reasons that were given.
  public var overrides: [KPIReport.Override] = []

  /// A survey of figures.
  ///
  /// Without days sales and credits are of everything, and measures of the last 28 days.
  public init(
    _ figures: DeskFigures, asOf: Timestamp, days: ClosedRange<Day>?, calendar: BusinessCalendar
  ) {
    self.figures = figures
    self.asOf = asOf
    self.days = days
    self.calendar = calendar
  }

  /// Today, at the desk.
  public var today: Day { calendar.zone.day(at: asOf) }

  /// The days that measures are of.
  public var measuredDays: ClosedRange<Day> { days ?? today.adding(days: -27)...today }

  /// The board of open requests.
  public var board: AgeingBoard { AgeingBoard(figures.requests, asOf: asOf) }

  /// Arrivals and closings on some days.
  public func flow(on days: ClosedRange<Day>) -> FlowTally {
    FlowTally(figures.requests, on: days, in: calendar.zone, asOf: asOf)
  }

  /// Sales and credits of the days, or of others.
  public func trade(on days: ClosedRange<Day>? = nil) -> TradeTally {
    let days = days ?? self.days
    let sums = TradeTally(figures, on: days, asOf: asOf, zone: calendar.zone)
    if let sums { return sums }
    return TradeTally(
      figures, in: days.map { Period($0, in: calendar.zone) }, asOf: asOf, zone: calendar.zone)
  }

  /// Reports of faults of the days.
  public var faults: FaultTally {
    if let sums = FaultTally(figures.requests, on: days, asOf: asOf, zone: calendar.zone) {
      return sums
    }
    return FaultTally(
      figures.requests, in: days.map { Period($0, in: calendar.zone) }, asOf: asOf,
      zone: calendar.zone)
  }

  /// The measures of some days.
  public func measures(of days: ClosedRange<Day>) -> MeasureTally {
    let period = Period(days, in: calendar.zone)
    let mature = MatureDays(days, upTo: measuredDays.upperBound, now: asOf, in: calendar.zone)
    var tally = MeasureTally(period: period, calendar: calendar, now: asOf, mature: mature)
    // Requests that were decided in the days mostly came in within the year before.
    let open = OpenTime(
      calendar, over: days.lowerBound.adding(days: -366)...days.upperBound.adding(days: 1))
    tally.count(figures.requests, open)
    return tally
  }

  /// What agents choose on like cases, in the days.
  public var consistency: ConsistencyTally {
    var tally = ConsistencyTally()
    tally.count(figures.requests, in: Period(measuredDays, in: calendar.zone), asOf: asOf)
    return tally
  }

  /// How many people decided since a day.
  public func deciders(since day: Day) -> Int {
    let from = calendar.zone.time(on: day, secondsOfDay: 0).microseconds
    return Set(
      figures.requests.decisions.lazy.filter {
        $0.isThere && from <= $0.at && $0.at <= asOf.microseconds && !$0.marks.contains(.isMerged)
      }.map(\.by)
    ).count
  }

  /// The tickets with a decision of the days against the verdict.
  public var overridden: [TicketID] {
    let period = Period(measuredDays, in: calendar.zone)
    var rows: [Int] = []
    for row in figures.requests.decisions where row.isThere && row.marks.contains(.isOverride) {
      guard period.contains(Timestamp(microseconds: row.at)), row.at <= asOf.microseconds,
        !row.marks.contains(.isMerged), rows.last != Int(row.ticket)
      else { continue }
      rows.append(Int(row.ticket))
    }
    return rows.map(figures.requests.ticket)
  }

  /// The tickets that came in on some days, or are open.
  public func tickets(receivedOrOpenIn days: ClosedRange<Day>) -> [TicketID] {
    let period = Period(days, in: calendar.zone)
    return figures.requests.requests.indices.filter { place in
      let row = figures.requests.requests[place]
      return row.counts(at: asOf.microseconds)
        && (row.isLive
          || period.contains(Timestamp(microseconds: row.received)))
    }.map(figures.requests.ticket)
  }

  /// Whether nothing had ever been recorded by the moment.
  public var isEmpty: Bool {
    !figures.requests.requests.contains { $0.received <= asOf.microseconds }
      && !figures.sales.sales.contains { $0.isThere && $0.placed <= asOf.microseconds }
  }
}
