import RefundDesk

/// A line that is sent again or mended, while it is read.
struct GoodsLineDraft {
  let start: Int
  var line: LineID?
  var quantity: Int?
  var sku: SKU?

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(GoodsLineKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .line: self.line = try reader.id()
      case .quantity: self.quantity = try reader.integer(1...1_000_000_000)
      case .sku: self.sku = try reader.id()
      }
    }
  }

  func piece() throws(RecordStop) -> TicketLine {
    guard let line else { throw RecordStop(.missingKey("line"), at: start) }
    guard let quantity else { throw RecordStop(.missingKey("quantity"), at: start) }
    var piece = TicketLine(line: line, quantity: quantity)
    piece.article = sku
    return piece
  }

  func replacement() throws(RecordStop) -> Replacement {
    let piece = try piece()
    guard let sku else { throw RecordStop(.missingKey("sku"), at: start) }
    return Replacement(line: piece.line, quantity: piece.quantity, sku: sku)
  }
}
