import RefundDesk

/// An order's line while it is read; its currency is the order's and may come later.
struct OrderLineDraft {
  let start: Int
  var id: LineID?
  var sku: SKU?
  var name: String?
  var category: String?
  var quantity: Int?
  var unitPrice: Int64?
  var discount: Int64 = 0
  var tax: Int64 = 0
  var flags: [String] = []
  var extra: [ExtraFields.Member] = []
  /// Where something below zero stands, which only an adjustment may have.
  var negative: RecordStop?

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    let unknown = try reader.object(OrderLineKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .id: self.id = try reader.id()
      case .sku: self.sku = try reader.id()
      case .name: self.name = try reader.string()
      case .category: self.category = try reader.text()
      case .quantity: self.quantity = Int(try self.signed(&reader))
      case .unitPrice: self.unitPrice = try self.signed(&reader)
      case .discount:
        self.discount = try reader.optional { r throws(RecordStop) in try r.amount() } ?? 0
      case .tax: self.tax = try reader.isNull() ? 0 : try self.signed(&reader)
      case .flags: self.flags = try reader.marks()
      }
    }
    if !unknown.isEmpty { extra += unknown }
  }

  private mutating func signed(_ reader: inout RecordReader) throws(RecordStop) -> Int64 {
    let start = try reader.start()
    let value = try reader.integer()
    if value < 0, reader.isStrict { negative = RecordStop(.negative(value), at: start) }
    return value
  }

  func finish(_ currency: Currency, isAdjustment: Bool) throws(RecordStop) -> OrderLine {
    if let negative, !isAdjustment { throw negative }
    guard let id else { throw RecordStop(.missingKey("id"), at: start) }
    guard let sku else { throw RecordStop(.missingKey("sku"), at: start) }
    guard let name else { throw RecordStop(.missingKey("name"), at: start) }
    guard let quantity else { throw RecordStop(.missingKey("quantity"), at: start) }
    guard let unitPrice else { throw RecordStop(.missingKey("unit_price"), at: start) }
    var line = OrderLine(
      id: id, sku: sku, name: name, category: category, quantity: quantity,
      unitPrice: Money(unitPrice, currency))
    line.discount = Money(discount, currency)
    line.tax = Money(tax, currency)
    line.flags = flags
    line.extra = ExtraRule.orderLine.ordered(extra)
    return line
  }
}
