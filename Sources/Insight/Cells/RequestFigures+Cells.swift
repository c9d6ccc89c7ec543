public import RefundDesk

extension RequestFigures {
  /// Keeps the sums of each day of a zone from now on; they are made of the rows where they are not there
  /// yet.
  public mutating func keepCells(in zone: ZoneRules) {
    guard cells.zone != zone else { return }
    var cells = DayCells(in: zone)
    swap(&self.cells, &cells)
    let (credits, faults) = (credits, faults)
    for row in credits where row.isThere { count(row, sign: 1) }
    for row in faults where row.isThere { count(row, sign: 1) }
  }

  /// Adds a credit to its cells, or takes it away again.
  mutating func count(_ row: CreditRow, sign: Int) {
    guard cells.zone != nil, requests.indices.contains(Int(row.ticket)) else { return }
    let request = requests[Int(row.ticket)]
    var cell = TradeCell(day: cells.day(of: row.at), value: 0, currency: row.currency)
    cell.lines = 1
    cell.units = Int64(row.units)
    cell.sum = -ExactSum(minorUnits: row.amount).millionths
    cell.notes = row.marks.contains(.beginsVariant) ? 1 : 0
    cell.returns = row.marks.isSuperset(of: [.beginsVariant, .goodsBack]) ? 1 : 0
    cells.add(cell, to: TradeDimension.variant.place, row.sku, sign: sign)
    cell.notes = row.marks.contains(.beginsNote) ? 1 : 0
    cell.returns = row.marks.isSuperset(of: [.beginsNote, .goodsBack]) ? 1 : 0
    let headings: [(TradeDimension, UInt32)] = [
      (.month, 0), (.country, row.country), (.reason, UInt32(request.reason)), (.agent, row.by),
      (.saleChannel, row.saleChannel), (.channel, request.channel), (.segment, request.segment),
    ]
    for (dimension, value) in headings { cells.add(cell, to: dimension.place, value, sign: sign) }
    if sign > 0 { cells.latest = max(cells.latest, row.at) }
  }

  /// Adds a report of a fault to its cells, or takes it away again.
  mutating func count(_ row: FaultRow, sign: Int) {
    guard cells.zone != nil, requests.indices.contains(Int(row.ticket)) else { return }
    let request = requests[Int(row.ticket)]
    guard request.marks.isDisjoint(with: [.isMerged, .isGone]),
      Int(request.reason) < Reason.allCases.count,
      let fault = FaultTally.Fault(Reason.allCases[Int(request.reason)])
    else { return }
    var cell = TradeCell(
      day: cells.day(of: request.received), value: row.sku, currency: UInt32(fault.place))
    cell.lines = 1
    cells.add(cell, to: DayCells.faults, row.sku, sign: sign)
    if sign > 0 { cells.latest = max(cells.latest, request.received) }
  }
}

extension FaultTally.Fault {
  /// The place among all faults.
  var place: Int { FaultTally.Fault.allCases.firstIndex(of: self) ?? 0 }
}
