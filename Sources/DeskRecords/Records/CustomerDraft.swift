import RefundDesk

/// A customer while it is read.
struct CustomerDraft {
  var start = 0
  var id: CustomerID?
  var fields = Customer(id: CustomerID(composed: "draft"))
  var methods: [PaymentMethodDraft] = []

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    if reader.part != .personal { start = try reader.start() }
    let extra = try reader.object(CustomerKey.table) { reader, key throws(RecordStop) in
      try self.read(key, &reader)
    }
    fields.extra.members += extra
  }

  private mutating func read(
    _ key: CustomerKey, _ reader: inout RecordReader
  ) throws(RecordStop) {
    switch key {
    case .type: _ = try reader.string()
    case .id: id = try reader.id()
    case .name: fields.name = try reader.text()
    case .email: fields.email = try reader.text()
    case .phone: fields.phone = try reader.text()
    case .country: fields.country = try reader.text()
    case .language:
      fields.language = try reader.optional { r throws(RecordStop) in try r.word() }
    case .segment: fields.segment = try reader.text()
    case .since: fields.since = try reader.optional { r throws(RecordStop) in try r.day() }
    case .points:
      fields.points = try reader.optional { r throws(RecordStop) in try r.integer(0...(.max)) }
    case .prefers: fields.prefers = try reader.text().map(ContactChannel.init(rawValue:))
    case .consents: fields.consents = try reader.table { r throws(RecordStop) in try r.flag() }
    case .tags: fields.tags = try reader.marks()
    case .note: fields.note = try reader.text()
    case .paymentMethods:
      try reader.fill(&methods, PaymentMethodDraft.init) { reader, method throws(RecordStop) in
        try method.read(&reader)
      }
    }
  }

  consuming func finish() throws(RecordStop) -> Customer {
    guard let id else { throw RecordStop(.missingKey("id"), at: start) }
    var customer = Customer(id: id, name: fields.name)
    customer.email = fields.email
    customer.phone = fields.phone
    customer.country = fields.country
    customer.language = fields.language
    customer.segment = fields.segment
    customer.since = fields.since
    customer.points = fields.points
    customer.prefers = fields.prefers
    customer.consents = fields.consents
    customer.tags = fields.tags
    customer.note = fields.note
    customer.paymentMethods = try finishMethods()
    customer.extra = fields.extra
    return customer
  }

  private func finishMethods() throws(RecordStop) -> [PaymentMethod] {
    var finished: [PaymentMethod] = []
    for method in methods {
      let next = try method.finish()
      guard !finished.contains(where: { $0.id == next.id }) else {
        throw RecordStop(.duplicateID(next.id.rawValue), at: method.start)
      }
      finished.append(next)
    }
    return finished
  }
}
