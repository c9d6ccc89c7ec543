extension SaleFigures {
  /// The figures as bytes of a file, with up to where they go.
  public func file(_ stamp: FigureStamp) -> [UInt8] {
    var writer = FigureWriter()
    writer.reserve(sales.count * 64 + orders.count * 32 + (1 << 12))
    stamp.write(to: &writer)
    writer.add(words)
    writer.add(skus)
    writer.add(keys.bytes)
    writer.add(orders)
    writer.add(sales)
    return writer.bytes
  }

  /// Reads figures from the bytes of a file; nil where they are another program's, or not whole.
  public static func read(
    _ bytes: UnsafeRawBufferPointer
  ) -> (stamp: FigureStamp, figures: SaleFigures)? {
    var reader = FigureReader(bytes)
    guard let stamp = FigureStamp(&reader), let words = reader.words(),
      let skus = reader.words(),
      let keys = reader.rows(of: UInt8.self), let orders = reader.rows(of: OrderRow.self),
      let sales = reader.rows(of: SaleRow.self), reader.isAtEnd
    else { return nil }
    var kept = FigureKeys()
    kept.bytes = keys
    return (stamp, SaleFigures(words: words, skus: skus, keys: kept, orders: orders, sales: sales))
  }
}
