public import RefundDesk

/// Reads a rule off a ticket's story: a pure function of the story, the calendar and the moment.
///
/// ```swift
/// let clock = Clock(rule, calendar: calendar)
/// clock.reading(of: story, at: now).due
/// ```
public struct Clock: Hashable, Sendable {
  /// The rule.
  public var rule: ClockRule
  /// When the desk works: what the time that has passed is measured in.
  public var calendar: BusinessCalendar
  /// Whether the desk is told that money has left it. A refund is met by that, as the law wants it; where
  /// the desk is never told, by the decision.
  public var recordsExecution: Bool

  /// A clock of a rule.
  public init(_ rule: ClockRule, calendar: BusinessCalendar, recordsExecution: Bool = true) {
    self.rule = rule
    self.calendar = calendar
    self.recordsExecution = recordsExecution
  }

  /// What the clock shows at a moment.
  public func reading(of story: TicketStory, at now: Timestamp) -> ClockReading {
    let course = ClockCourse(
      of: story, rule: rule, until: now, execution: recordsExecution, zone: calendar.zone)
    let stop = course.done ?? course.ended ?? now
    // What was over before it would have begun has not run.
    guard let started = course.started, started <= now, started <= stop || !course.isOver else {
      let state = course.done.map { ClockState.met(at: $0) } ?? .idle
      var reading = ClockReading(rule: rule, state: state)
      reading.isOver = course.isOver
      return reading
    }
    let halts = course.halts.compactMap { $0.clamped(from: started) }
    guard let base = due(from: started) else {
      var reading = ClockReading(rule: rule, state: .running, started: started)
      reading.isOver = course.isOver
      return reading
    }
    let (due, breach) = due(base, halts, course, now)
    var reading = ClockReading(rule: rule, state: .running, started: started, due: due)
    reading.isOver = course.isOver
    reading.state = state(course, breach: breach, halts, now)
    measure(&reading, from: started, to: max(stop, started), halts)
    reading.waited = waited(course.waits, from: started, to: max(stop, started))
    reading.log = log(started, halts, course, breach: breach)
    return reading
  }

  /// What the rule's business days are counted by: the shop's by when it works; a marketplace's do not wait
  /// for a shop that is shut for the summer.
  private var businessCalendar: BusinessCalendar {
    rule.origin == .shop ? calendar : calendar.ofThePublic
  }

  /// When the clock would run out if it never stood still, before it is settled; nil where the desk does not
  /// work that long.
  private func due(from started: Timestamp) -> Timestamp? {
    switch rule.length {
    case .hours(let hours): started.adding(seconds: Int64(hours) * 3_600)
    case .businessHours(let hours):
      calendar.moment(after: Int64(hours) * 3_600, from: started)
    case .days(let days): calendar.end(of: calendar.zone.day(at: started).adding(days: days))
    case .businessDays(let days):
      businessCalendar.day(afterBusinessDays: days, from: calendar.zone.day(at: started))
        .map { calendar.end(of: $0) }
    case .until(let day): calendar.end(of: day)
    }
  }

  /// The moment at which a clock of this measure can run out: hours of the shop while it works, days with the
  /// end of a day. That is a moment at which nobody works; it moves nowhere.
  private func settled(_ due: Timestamp) -> Timestamp {
    guard rule.movesToOpening else { return due }
    switch rule.length {
    case .hours: return calendar.opening(from: due)
    case .days:
      let before = Timestamp(microseconds: due.microseconds - 1)
      return calendar.end(of: calendar.zone.day(at: before))
    case .businessHours, .businessDays, .until: return due
    }
  }

  /// The due moment after every time that the clock stood still, and when it ran out, if it did.
  private func due(
    _ base: Timestamp, _ halts: [ClockSpan], _ course: ClockCourse, _ now: Timestamp
  ) -> (due: Timestamp, breach: Timestamp?) {
    var raw = base
    var due = settled(base)
    if rule.pauses {
      for halt in halts {
        guard halt.from < due else { break }
        // What is over stands still for good, unless that is taken back.
        if halt.cause != .waiting, halt.to == nil { break }
        // Nights and the rests of days are added once, at the end: else each wait would win them again.
        raw = extended(raw, over: halt.from, to: halt.to ?? now)
        due = max(due, settled(raw))
      }
    }
    let end = course.done ?? course.ended ?? now
    return (due, due <= end && due <= now ? due : nil)
  }

  /// The due moment put off by a time that the clock stood still, in its own measure. It always lies behind
  /// that time: where a wait goes over days of which none counts, there is the rest of a day left.
  private func extended(_ due: Timestamp, over from: Timestamp, to: Timestamp) -> Timestamp {
    let later = measured(due, over: from, to: to)
    guard later <= to else { return later }
    switch rule.length {
    case .hours:
      // Its hours had passed and it waited for the desk to open; it does so again.
      return calendar.openings(on: calendar.zone.day(at: to)).first { $0.contains(to) }?.upperBound
        ?? to
    case .businessDays:
      let before = calendar.zone.day(at: to).adding(days: -1)
      return businessCalendar.day(afterBusinessDays: 1, from: before).map { calendar.end(of: $0) }
        ?? later
    case .businessHours, .days, .until: return Timestamp(microseconds: to.microseconds + 1)
    }
  }

  private func measured(_ due: Timestamp, over from: Timestamp, to: Timestamp) -> Timestamp {
    switch rule.length {
    case .hours, .days, .until: return due.adding(seconds: to.seconds(since: from))
    case .businessHours:
      let paused = calendar.openSeconds(from: from, to: to)
      return paused > 0 ? calendar.moment(after: paused, from: due) ?? due : due
    case .businessDays:
      return businessCalendar.day(
        afterBusinessDays: businessDays(from, to), from: calendar.zone.day(at: due).adding(days: -1)
      ).map { calendar.end(of: $0) } ?? due
    }
  }

  /// How many business days a time takes away from a term that is counted in them.
  private func businessDays(_ from: Timestamp, _ to: Timestamp) -> Int {
    let business = businessCalendar
    var day = calendar.zone.day(at: from)
    let last = calendar.zone.day(at: to)
    var count = 0
    while day < last {
      day = day.adding(days: 1)
      if business.isBusinessDay(day) { count += 1 }
    }
    return count
  }
}
