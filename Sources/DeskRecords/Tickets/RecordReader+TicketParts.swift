import RefundDesk

extension RecordReader {
  /// Reads a line that a ticket is about: `line`, or `sku` where the request names only an article.
  mutating func ticketLine() throws(RecordStop) -> TicketLine {
    let start = try start()
    var line: LineID?
    var sku: SKU?
    var quantity: Int?
    try closed(TicketLineKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .line: line = try reader.optional { r throws(RecordStop) in try r.id() }
      case .sku: sku = try reader.optional { r throws(RecordStop) in try r.id() }
      case .quantity: quantity = try reader.integer(1...1_000_000_000)
      }
    }
    guard let quantity else { throw RecordStop(.missingKey("quantity"), at: start) }
    switch (line, sku) {
    case (let line?, let sku):
      var piece = TicketLine(line: line, quantity: quantity)
      piece.article = sku
      return piece
    case (nil, let sku?): return TicketLine(article: sku, quantity: quantity)
    case (nil, nil): throw RecordStop(.missingKey("line"), at: start)
    }
  }

  mutating func wantedVariant() throws(RecordStop) -> WantedVariant {
    let start = try start()
    var line: LineID?
    var sku: SKU?
    try closed(WantedKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .line: line = try reader.id()
      case .sku: sku = try reader.id()
      }
    }
    guard let line else { throw RecordStop(.missingKey("line"), at: start) }
    guard let sku else { throw RecordStop(.missingKey("sku"), at: start) }
    return WantedVariant(line: line, sku: sku)
  }
}
