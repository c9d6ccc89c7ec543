public import RefundDesk

extension RequestFigures {
  /// The tickets that are not closed at a moment, by whom they wait for.
  public func openTicketsByBlocker(at moment: Timestamp) -> [Blocker: Set<TicketID>] {
    let today = zone.day(at: moment).daysSinceEpoch
    var tickets: [Blocker: Set<TicketID>] = [:]
    for place in requests.indices {
      let row = requests[place]
      let index = Int(row.blocker(on: today))
      guard row.marks.contains(.isOpen), row.counts(at: moment.microseconds),
        Blocker.allCases.indices.contains(index)
      else { continue }
      tickets[Blocker.allCases[index], default: []].insert(ticket(place))
    }
    return tickets
  }
}
