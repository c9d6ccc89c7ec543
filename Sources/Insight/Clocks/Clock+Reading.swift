import RefundDesk

extension Clock {
  func state(
    _ course: ClockCourse, breach: Timestamp?, _ halts: [ClockSpan], _ now: Timestamp
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
    _ halts: [ClockSpan]
  ) {
    var from = start
    for halt in halts where halt.from < end {
      add(from, halt.from, to: &reading)
      from = max(from, halt.to ?? end)
    }
    add(from, end, to: &reading)
  }

  /// How long of a time the desk waited for the customer.
  func waited(_ waits: [ClockSpan], from start: Timestamp, to end: Timestamp) -> Int64 {
    waits.compactMap { $0.clamped(from: start) }.reduce(0) { sum, wait in
      let to = min(wait.to ?? end, end)
      return wait.from < to ? sum + to.seconds(since: wait.from) : sum
    }
  }

  private func add(_ from: Timestamp, _ to: Timestamp, to reading: inout ClockReading) {
    guard from < to else { return }
    reading.elapsed += to.seconds(since: from)
    reading.businessElapsed += calendar.openSeconds(from: from, to: to)
  }

  /// What the clock did, oldest first.
  func log(
    _ started: Timestamp, _ halts: [ClockSpan], _ course: ClockCourse, breach: Timestamp?
  ) -> [ClockEntry] {
    var log = [ClockEntry(at: started, .activate)]
    for (index, halt) in halts.enumerated() {
      // Where one cause follows on another the clock stood still already, and does so on.
      let follows = index > 0 && halts[index - 1].to == halt.from
      let isEnd = halt.cause != .waiting && halt.to == nil
      if !isEnd, !follows { log.append(ClockEntry(at: halt.from, .pause)) }
      guard let to = halt.to else { continue }
      let goesOn = index + 1 == halts.count || halts[index + 1].from != to
      if goesOn { log.append(ClockEntry(at: to, .resume)) }
    }
    if let breach { log.append(ClockEntry(at: breach, .breach)) }
    if let done = course.done { log.append(ClockEntry(at: done, .fulfil)) }
    if let ended = course.ended { log.append(ClockEntry(at: ended, .cancel)) }
    return log.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
