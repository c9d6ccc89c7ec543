public import RefundDesk

extension RequestFigures {
  /// Judges the open tickets that were not judged yet on the same basis; returns how many there were.
  ///
  /// What law and policy say of a ticket depends on the policies and on the day, so that both are the
  /// basis: with another one all are judged anew.
  public mutating func judgeOwed<Failure: Error>(
    on basis: String, at moment: Timestamp,
    _ judge: (TicketID) throws(Failure) -> OwedRefund?
  ) throws(Failure) -> Int {
    if owedBasis != basis {
      owedBasis = basis
      owed = FigureTable(Array(repeating: .notJudged, count: requests.count))
    }
    var judged = 0
    for place in requests.indices where owed[place].state == 0 {
      guard requests[place].marks.contains(.isOpen),
        requests[place].counts(at: moment.microseconds)
      else { continue }
      judged += 1
      guard let refund = try judge(ticket(place)) else {
        owed[place].state = 1
        continue
      }
      owed[place] = OwedRow(
        sum: refund.sum.minorUnits, price: refund.price.minorUnits,
        currency: words.number(of: refund.sum.currency.code),
        due: Int32(clamping: refund.due.daysSinceEpoch), state: 2)
    }
    return judged
  }

  /// Forgets what was judged of some tickets, because something that it depends on has changed.
  public mutating func judgeAgain(_ tickets: Set<TicketID>) {
    guard !tickets.isEmpty else { return }
    for place in places(of: tickets) { owed[place] = .notJudged }
  }

  /// The refunds owed on open tickets whose last day is this one or an earlier.
  public func owedRefunds(dueBy day: Day, at moment: Timestamp) -> [OwedRefund] {
    requests.indices.compactMap { place -> OwedRefund? in
      let row = owed[place]
      guard row.state == 2, Int(row.due) <= day.daysSinceEpoch,
        requests[place].marks.contains(.isOpen), requests[place].counts(at: moment.microseconds),
        let currency = currency(row.currency)
      else { return nil }
      return OwedRefund(
        ticket: ticket(place), sum: Money(row.sum, currency), price: Money(row.price, currency),
        due: Day(daysSinceEpoch: Int(row.due)))
    }
  }
}
