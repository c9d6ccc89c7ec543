public import RefundDesk

extension SaleFigures {
  /// The figures as bytes of a file, with up to where they go.
  public func file(_ stamp: FigureStamp) -> [UInt8] {
    var writer = FigureWriter()
    writer.reserve(sales.count * 64 + orders.count * 32 + (1 << 12))
    stamp.write(to: &writer)
    writer.add(words)
    writer.add(skus)
    writer.add(Array(keys.bytes))
    writer.add(Array(orders))
    writer.add(sales.filter(\.isThere))
    cells.write(to: &writer)
    return writer.bytes
  }

  /// Reads figures from the bytes of a file, where the rows stay; nil where they are another program's, or
  /// not whole. Sums of days are made anew where they are another zone's.
  public static func read(
    _ memory: FigureMemory, in zone: ZoneRules
  ) -> (stamp: FigureStamp, figures: SaleFigures)? {
    var reader = FigureReader(memory)
    guard let stamp = FigureStamp(&reader), let words = reader.words(),
      let skus = reader.words(),
      let keys = reader.rows(of: UInt8.self), let orders = reader.rows(of: OrderRow.self),
      let sales = reader.rows(of: SaleRow.self), let cells = DayCells(&reader, in: zone),
      reader.isAtEnd
    else { return nil }
    var kept = FigureKeys()
    kept.bytes = keys
    var figures = SaleFigures(words: words, skus: skus, keys: kept, orders: orders, sales: sales)
    figures.cells = cells
    figures.keepCells(in: zone)
    return (stamp, figures)
  }
}
