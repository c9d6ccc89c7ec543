public import RefundDesk

extension RequestFigures {
  /// Which tickets a report needs the standing of.
  public enum StandingScope: Hashable, Sendable {
    /// Those that are open, or of which money is still to be paid.
    case live
    /// Those, and what came in on some days.
    case liveOrReceived(Period)
  }

  /// Judges the tickets of a scope of which no standing holds on the day, or so many of them; returns how many
  /// were.
  ///
  /// What law and policy say of a ticket depends on the policies and the calendar, which are the basis, and
  /// seldom on the day: each standing says how long it holds while nothing happens to the ticket.
  public mutating func judge<Failure: Error>(
    on basis: String, day: Day, at moment: Timestamp, _ scope: StandingScope,
    atMost limit: Int = .max, _ judge: (TicketID) throws(Failure) -> Standing?
  ) throws(Failure) -> Int {
    if standingBasis != basis {
      standingBasis = basis
      standings = FigureTable(Array(repeating: .notJudged, count: requests.count))
      (clocks, clockKinds) = (FigureTable(), FigureWords())
    }
    let number = Int32(clamping: day.daysSinceEpoch)
    var places: [Int] = []
    requests.scan { place, row in
      if isIn(scope, row, moment), !standings[place].holds(on: number) { places.append(place) }
    }
    if places.count > limit { places.removeLast(places.count - limit) }
    guard !places.isEmpty else { return 0 }
    var again = Array(repeating: false, count: requests.count)
    for place in places { again[place] = true }
    clocks.remove(of: again)
    for place in places {
      let standing = try judge(ticket(place))
      keep(standing ?? Standing(owed: nil, clocks: []), at: place, on: number, moment)
    }
    return places.count
  }

  /// Whether a ticket belongs to a scope at a moment.
  @inline(__always)
  func isIn(_ scope: StandingScope, _ row: RequestRow, _ moment: Timestamp) -> Bool {
    guard row.counts(at: moment.microseconds) else { return false }
    if row.isLive { return true }
    guard case .liveOrReceived(let period) = scope else { return false }
    return period.contains(Timestamp(microseconds: row.received))
  }

  private mutating func keep(
    _ standing: Standing, at place: Int, on day: Int32, _ moment: Timestamp
  ) {
    var row = StandingRow.notJudged
    row.marks = .isJudged
    row.day = day
    row.lastDay = lastDay(of: standing, at: place, on: day, moment)
    if let owed = standing.owed {
      row.sum = owed.sum.minorUnits
      row.price = owed.price.minorUnits
      row.currency = words.number(of: owed.sum.currency.code)
      row.due = Int32(clamping: owed.due.daysSinceEpoch)
      row.marks.insert(.isOwed)
    }
    standings[place] = row
    for reading in standing.clocks {
      let kind = ClockTally.Kind(reading.rule).text
      clocks.append(
        ClockRow(
          reading, ticket: UInt32(truncatingIfNeeded: place),
          kind: UInt16(truncatingIfNeeded: clockKinds.number(of: kind))))
    }
  }

  /// The last day on which a standing is so: its own day where something happens to the ticket later.
  private func lastDay(
    of standing: Standing, at place: Int, on day: Int32, _ moment: Timestamp
  ) -> Int32 {
    guard requests[place].changed <= moment.microseconds else { return day }
    return standing.lastDay.map { Int32(clamping: $0.daysSinceEpoch) } ?? .max
  }

  /// Forgets what was judged of some tickets, because something that it depends on has changed.
  public mutating func judgeAgain(_ tickets: Set<TicketID>) {
    guard !tickets.isEmpty else { return }
    for place in places(of: tickets) { standings[place] = .notJudged }
  }

  /// The refunds owed on live tickets whose last day is this one or an earlier.
  public func owedRefunds(dueBy day: Day, at moment: Timestamp) -> [OwedRefund] {
    let last = Int32(clamping: day.daysSinceEpoch)
    var found: [OwedRefund] = []
    standings.scan { place, row in
      guard row.marks.contains(.isOwed), row.due <= last else { return }
      let request = requests[place]
      guard request.isLive, request.counts(at: moment.microseconds),
        let currency = currency(row.currency)
      else { return }
      found.append(
        OwedRefund(
          ticket: ticket(place), sum: Money(row.sum, currency), price: Money(row.price, currency),
          due: Day(daysSinceEpoch: Int(row.due))))
    }
    return found
  }
}
