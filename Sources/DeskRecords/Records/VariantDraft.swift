import RefundDesk

/// A variant while it is read.
struct VariantDraft {
  let start: Int
  var sku: SKU?
  var options: [String: String] = [:]
  var price: Int64?
  var unitCost: Int64?
  var stock: Int?
  var extra: [ExtraFields.Member] = []

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    extra += try reader.object(VariantKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .sku: self.sku = try reader.id()
      case .options: self.options = try reader.table { r throws(RecordStop) in try r.string() }
      case .price: self.price = try reader.optional { r throws(RecordStop) in try r.amount() }
      case .unitCost: self.unitCost = try reader.optional { r throws(RecordStop) in try r.amount() }
      case .stock:
        // Shops oversell: what is promised already can be more than what is there.
        self.stock = try reader.optional { r throws(RecordStop) in
          try r.integer(Int64.min...Int64.max)
        }
      }
    }
  }

  func finish() throws(RecordStop) -> Variant {
    guard let sku else { throw RecordStop(.missingKey("sku"), at: start) }
    var variant = Variant(
      sku: sku, options: options, price: price, unitCost: unitCost, stock: stock)
    variant.extra = ExtraFields(extra)
    return variant
  }
}
