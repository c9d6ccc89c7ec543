import RefundDesk

/// A means of payment while it is read.
struct PaymentMethodDraft {
  let start: Int
  var id: PaymentMethodID?
  var kind: PaymentMethod.Kind?
  var label: String?
  var balance: Int64?
  var extra: [ExtraFields.Member] = []

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    extra += try reader.object(PaymentMethodKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .id: self.id = try reader.id()
      case .kind: self.kind = try reader.text().map(PaymentMethod.Kind.init(rawValue:))
      case .label: self.label = try reader.text()
      case .balance:
        // A card that a shop's system overdrew is below nothing; that is a fact and no mistake here.
        self.balance = try reader.optional { r throws(RecordStop) in try r.integer() }
      }
    }
  }

  func finish() throws(RecordStop) -> PaymentMethod {
    guard let id else { throw RecordStop(.missingKey("id"), at: start) }
    guard let kind else { throw RecordStop(.missingKey("kind"), at: start) }
    var method = PaymentMethod(id: id, kind: kind, label: label, balance: balance)
    method.extra = ExtraFields(extra)
    return method
  }
}
