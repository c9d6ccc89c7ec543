public import RefundDesk

extension SaleFigures {
  /// Keeps the sums of each day of a zone from now on; they are made of the rows where they are not there
  /// yet.
  public mutating func keepCells(in zone: ZoneRules) {
    guard cells.zone != zone else { return }
    cells = DayCells(in: zone)
    let sales = sales
    for row in sales where row.isThere { count(row, sign: 1) }
  }

  /// Adds a line of an order to its cells, or takes it away again.
  mutating func count(_ row: SaleRow, sign: Int) {
    guard cells.zone != nil else { return }
    var cell = TradeCell(day: cells.day(of: row.placed), value: 0, currency: row.currency)
    if !row.marks.contains(.isEmpty) {
      cell.lines = 1
      cell.units = Int64(row.units)
      cell.sum = row.value
      cell.notes = row.marks.contains(.beginsVariant) ? 1 : 0
      cells.add(cell, to: TradeDimension.variant.place, row.sku, sign: sign)
    }
    cell.notes = row.marks.contains(.beginsOrder) ? 1 : 0
    let headings: [(TradeDimension, UInt32)] = [
      (.month, 0), (.country, row.country), (.saleChannel, row.saleChannel),
      (.segment, row.segment),
    ]
    for (dimension, value) in headings { cells.add(cell, to: dimension.place, value, sign: sign) }
    if sign > 0 { cells.latest = max(cells.latest, row.placed) }
  }
}
