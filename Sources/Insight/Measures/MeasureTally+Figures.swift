import RefundDesk

extension MeasureTally {
  /// Takes in the tickets of figures, as far as they had come in by the tally's moment.
  mutating func count(_ figures: RequestFigures, _ open: OpenTime) {
    var classes = Array(repeating: SegmentCount(), count: figures.words.count)
    let (from, to) = (period.from.microseconds, period.to.microseconds)
    let moment = now.microseconds
    figures.courses.scan { place, course in
      let row = figures.requests[place]
      guard row.counts(at: moment) else { return }
      if from <= course.replied, course.replied < to, course.replied >= row.received {
        firstReply.add((course.replied - row.received) / 1_000_000)
      }
      if from <= course.decided, course.decided < to {
        count(row, course, open)
        let place = min(Int(row.segment), classes.count - 1)
        classes[place].decided += 1
        if course.kinds.isRefusal { classes[place].refused += 1 }
      }
      if from <= course.executed, course.executed < to, course.decided != CourseRow.none {
        execution.add((course.executed - course.decided) / 1_000_000)
      }
      if course.closed != CourseRow.none { countClosing(course) }
    }
    for (number, count) in classes.enumerated() where count.decided > 0 {
      add(count, to: figures.words.word(UInt32(truncatingIfNeeded: number)))
    }
  }

  private mutating func count(_ row: RequestRow, _ course: CourseRow, _ open: OpenTime) {
    // An import may hold decisions that are older than their requests; such a delay is none.
    let took = max(0, (course.decided - row.received) / 1_000_000)
    turnaround.add(took)
    business.add(
      open.seconds(
        from: Timestamp(microseconds: row.received), to: Timestamp(microseconds: course.decided)))
    if course.waited > 0 { waited.add(course.waited) }
    if took > 7 * 86_400 { late += 1 }
    if course.kinds.isRefusal { refused += 1 }
    if course.marks.contains(.isOverridden) { overridden += 1 }
    guard row.wants == MeasureTally.refundWish, !course.kinds.isRefusal else { return }
    alternative.of += 1
    // An order that is called off is paid back: that is what was asked for.
    if !course.kinds.contains(.refund), !course.kinds.contains(.cancel) { alternative.hits += 1 }
  }

  private mutating func countClosing(_ course: CourseRow) {
    let moment = now.microseconds
    func reopened(within days: Int64) -> Bool {
      course.reopened != CourseRow.none
        && (course.reopened - course.closed) / 1_000_000 <= days * 86_400
    }
    let age = (moment - course.closed) / 1_000_000
    let closed = Timestamp(microseconds: course.closed)
    if mature.firstContact.contains(closed), age >= 7 * 86_400 {
      firstContact.of += 1
      if course.messages == 1, !reopened(within: 7) { firstContact.hits += 1 }
    }
    if mature.reopened.contains(closed), age >= 30 * 86_400 {
      self.reopened.of += 1
      if reopened(within: 30) { self.reopened.hits += 1 }
    }
  }

  /// The wish for a refund, as rows keep it.
  private static let refundWish = UInt8(
    truncatingIfNeeded: (Wish.allCases.firstIndex(of: .refund) ?? -1) + 1)
}
