public import RefundDesk

extension FlatBoard {
  /// The board in words.
  func board(_ figures: RequestFigures, asOf: Timestamp) -> AgeingBoard {
    var sums: [Int: MoneySums] = [:]
    for (key, units) in others {
      guard let currency = figures.currency(key.currency) else { continue }
      sums[key.cell, default: MoneySums()].add(units, currency)
    }
    var rows: [AgeFacet: [AgeRow]] = [:]
    for (facet, start) in zip(AgeFacet.allCases, starts) {
      let count = facet.isWord ? figures.words.count : facet.places
      rows[facet] = (0..<count).compactMap { value -> AgeRow? in
        let row = self.row(
          facet.name(of: value, figures.words), start + value * FlatBoard.buckets, figures, sums)
        return row.tickets == 0 ? nil : row
      }.sorted { AgeingTally.precedes($0, $1) }
    }
    return AgeingBoard(
      asOf: asOf, total: row(nil, 0, figures, sums), rows: rows,
      oldest: oldest.map { figures.openRequest($0, at: asOf) })
  }

  private func row(
    _ name: String?, _ start: Int, _ figures: RequestFigures, _ sums: [Int: MoneySums]
  ) -> AgeRow {
    var row = AgeRow(name: name)
    for bucket in AgeBucket.allCases {
      let place = start + bucket.rawValue
      let cell = cells[place]
      guard cell.tickets > 0 else { continue }
      var amounts = sums[place] ?? MoneySums()
      if cell.hasAmounts, let currency = figures.currency(currency) {
        amounts.add(cell.units, currency)
      }
      row[bucket] = AgeCell(
        tickets: cell.tickets, amounts: amounts, oldest: figures.ticket(cell.oldest),
        received: Timestamp(microseconds: cell.received))
    }
    return row
  }
}

extension AgeFacet {
  /// The name of a value as records write it.
  func name(of value: Int, _ words: FigureWords) -> String? {
    switch self {
    case .reason: Reason.allCases[value].rawValue
    case .blocker: Blocker.allCases[value].rawValue
    case .agent, .channel, .country: words.word(UInt32(truncatingIfNeeded: value))
    }
  }
}

extension RequestFigures {
  /// The currency of a number.
  func currency(_ number: UInt32) -> Currency? { words.word(number).flatMap { Currency($0) } }

  /// What the board shows of the ticket in a row at a moment.
  func openRequest(_ place: Int, at moment: Timestamp) -> OpenRequest {
    let row = requests[place]
    let blocker = row.blocker(on: zone.day(at: moment).daysSinceEpoch)
    let amount = row.marks.contains(.hasAmount) ? currency(row.currency) : nil
    return OpenRequest(
      ticket: ticket(place), received: Timestamp(microseconds: row.received),
      amount: amount.map { Money(row.amount, $0) },
      reason: Reason.allCases[min(Int(row.reason), Reason.allCases.count - 1)],
      agent: words.word(row.owner).flatMap { AgentID($0) },
      channel: ContactChannel(rawValue: words.word(row.channel) ?? ""),
      country: words.word(row.country),
      blocker: Blocker.allCases[min(Int(blocker), Blocker.allCases.count - 1)])
  }
}

extension AgeingBoard {
  /// The board of all open tickets of figures, at a moment, with so many of the oldest by name.
  public init(_ figures: RequestFigures, asOf: Timestamp, listed: Int = 20) {
    self = FlatBoard(figures, asOf: asOf, listed: listed).board(figures, asOf: asOf)
  }
}
