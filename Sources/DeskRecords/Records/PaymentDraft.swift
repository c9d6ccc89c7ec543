import RefundDesk

/// One payment of an order while it is read.
struct PaymentDraft {
  let start: Int
  var method: PaymentMethodID?
  var kind: PaymentMethod.Kind?
  var amount: Int64?
  var negative: RecordStop?

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(PaymentKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .method: self.method = try reader.optional { r throws(RecordStop) in try r.id() }
      case .kind: self.kind = try reader.text().map(PaymentMethod.Kind.init(rawValue:))
      case .amount:
        let start = try reader.start()
        let value = try reader.integer()
        if value < 0, reader.isStrict { self.negative = RecordStop(.negative(value), at: start) }
        self.amount = value
      }
    }
  }

  func finish(_ currency: Currency, isAdjustment: Bool) throws(RecordStop) -> Payment {
    if let negative, !isAdjustment { throw negative }
    guard let amount else { throw RecordStop(.missingKey("amount"), at: start) }
    return Payment(method: method, kind: kind, amount: Money(amount, currency))
  }
}
