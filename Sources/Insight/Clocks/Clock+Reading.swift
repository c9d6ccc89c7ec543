import RefundDesk

extension Clock {
  func state(
    _ course: ClockCourse, breach: Timestamp?, _ halts: [ClockCourse.Span], _ now: Timestamp
  ) -> ClockState {
    if let breach { return .breached(at: breach, met: course.done) }
    if let done = course.done { return .met(at: done) }
    if let ended = course.ended { return .cancelled(at: ended) }
    if let halt = halts.last, halt.to == nil { return .paused(since: halt.from) }
    return .running
  }

  /// How long the clock has run: everything between start and end but the times it stood still.
  func measure(
    _ reading: inout ClockReading, from start: Timestamp, to end: Timestamp,
    _ halts: [ClockCourse.Span]
  ) {
    var from = start
    for halt in halts where halt.from < end {
      add(from, halt.from, to: &reading)
      from = max(from, halt.to ?? end)
    }
    add(from, end, to: &reading)
  }

  private func add(_ from: Timestamp, _ to: Timestamp, to reading: inout ClockReading) {
    guard from < to else { return }
    reading.elapsed += to.seconds(since: from)
    reading.businessElapsed += calendar.openSeconds(from: from, to: to)
  }

  /// What the clock did, oldest first.
  func log(
    _ started: Timestamp, _ halts: [ClockCourse.Span], _ course: ClockCourse, breach: Timestamp?
  ) -> [ClockEntry] {
    var log = [ClockEntry(at: started, .activate)]
    for halt in halts {
      let isEnd = halt.to == nil && (course.done != nil || course.ended != nil)
      if !isEnd { log.append(ClockEntry(at: halt.from, .pause)) }
      if let to = halt.to { log.append(ClockEntry(at: to, .resume)) }
    }
    if let breach { log.append(ClockEntry(at: breach, .breach)) }
    if let done = course.done { log.append(ClockEntry(at: done, .fulfil)) }
    if let ended = course.ended { log.append(ClockEntry(at: ended, .cancel)) }
    return log.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}

extension ClockCourse.Span {
  /// The part of the span from a moment on; nil where it was over by then.
  func clamped(from start: Timestamp) -> ClockCourse.Span? {
    if let to, to <= start { return nil }
    return ClockCourse.Span(from: max(from, start), to: to)
  }
}
