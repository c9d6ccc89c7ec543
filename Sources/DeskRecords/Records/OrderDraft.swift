import RefundDesk

/// An order while it is read.
struct OrderDraft {
  var start = 0
  var isStrict = false
  var id: OrderID?
  var customer: CustomerID?
  var placed: Timestamp?
  var delivered: Day?
  var promised: Day?
  var status: OrderStatus?
  var channel: OrderChannel?
  var marketplace: String?
  var country: String?
  var currency: Currency?
  var shipping: Int64 = 0
  var shippingKind: String?
  var standardShipping: Int64?
  var invoice: String?
  var payments: [PaymentDraft] = []
  var lines: [OrderLineDraft] = []
  var extra: [ExtraFields.Member] = []

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    if reader.part != .personal { start = try reader.start() }
    isStrict = reader.isStrict
    extra += try reader.object(OrderKey.table) { reader, key throws(RecordStop) in
      try self.read(key, &reader)
    }
  }

  private mutating func read(_ key: OrderKey, _ reader: inout RecordReader) throws(RecordStop) {
    switch key {
    case .type: _ = try reader.string()
    case .id: id = try reader.id()
    case .customer: customer = try reader.optional { r throws(RecordStop) in try r.id() }
    case .placed: placed = try reader.optional { r throws(RecordStop) in try r.time() }
    case .delivered: delivered = try reader.optional { r throws(RecordStop) in try r.day() }
    case .promised: promised = try reader.optional { r throws(RecordStop) in try r.day() }
    case .status: status = try reader.text().map(OrderStatus.init(rawValue:))
    case .channel: channel = try reader.optional { r throws(RecordStop) in try r.word() }
    case .marketplace: marketplace = try reader.text()
    case .country: country = try reader.text()
    case .currency: currency = try reader.currency()
    case .shipping:
      shipping = try reader.optional { r throws(RecordStop) in try r.amount() } ?? 0
    case .shippingKind: shippingKind = try reader.text()
    case .standardShipping:
      standardShipping = try reader.optional { r throws(RecordStop) in try r.amount() }
    case .invoice: invoice = try reader.text()
    case .payment:
      try reader.fill(&payments, PaymentDraft.init) { reader, payment throws(RecordStop) in
        try payment.read(&reader)
      }
    case .lines:
      try reader.fill(&lines, OrderLineDraft.init) { reader, line throws(RecordStop) in
        try line.read(&reader)
      }
    }
  }
}
