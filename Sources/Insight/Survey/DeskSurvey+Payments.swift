public import RefundDesk

extension DeskSurvey {
  /// How many days the law leaves at least for paying: a payment within them is not late under any ladder
  /// (C. conso. L221-24).
  static let leastDaysToPay: Int64 = 14

  /// The tickets whose first decision that held was paid in some days, and so long after they came in that
  /// the payment may have been late.
  public func paidSlowly(on days: ClosedRange<Day>) -> [TicketID] {
    let period = Period(days, in: calendar.zone)
    let (from, to) = (period.from.microseconds, min(period.to.microseconds - 1, asOf.microseconds))
    let least = DeskSurvey.leastDaysToPay * 86_400_000_000
    let requests = figures.requests
    var places: [Int] = []
    requests.courses.scan { place, course in
      let paid = requests.recordsPayments ? course.executed : course.decided
      guard paid != CourseRow.none, from <= paid, paid <= to else { return }
      let row = requests.requests[place]
      if row.received <= asOf.microseconds, paid - row.received > least { places.append(place) }
    }
    return places.map(requests.ticket)
  }

  /// How many decisions of some days pay money back.
  func payments(on days: ClosedRange<Day>) -> Int {
    let period = Period(days, in: calendar.zone)
    let (from, to) = (period.from.microseconds, min(period.to.microseconds - 1, asOf.microseconds))
    var count = 0
    figures.requests.decisions.scan { _, row in
      guard row.isThere, from <= row.at, row.at <= to else { return }
      if !row.kinds.isDisjoint(with: .paidOut) { count += 1 }
    }
    return count
  }
}
