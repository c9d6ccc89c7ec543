import RefundDesk

/// An amount with what it is for, while it is read.
struct AmountDraft {
  let start: Int
  var part: AmountPart?
  var line: LineID?
  var amount: Int64?
  var currency: Currency?
  var quantity = 0

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(AmountKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .part: self.part = try reader.word()
      case .line: self.line = try reader.id()
      case .amount: self.amount = try reader.amount()
      case .currency: self.currency = try reader.currency()
      case .quantity: self.quantity = try reader.integer(0...1_000_000_000)
      }
    }
  }

  /// The amount, in its own currency where it names one, else in that of the resolution.
  func finish(_ common: Currency?) throws(RecordStop) -> AttributedAmount {
    guard let amount else { throw RecordStop(.missingKey("amount"), at: start) }
    guard let currency = currency ?? common else {
      throw RecordStop(.missingKey("currency"), at: start)
    }
    return AttributedAmount(try moneyPart(), Money(amount, currency), quantity: quantity)
  }

  private func moneyPart() throws(RecordStop) -> MoneyPart {
    switch part {
    case .line?:
      guard let line else { throw RecordStop(.missingKey("line"), at: start) }
      return .line(line)
    case .shipping?: return .shipping
    case .tax?: return .tax
    case .goodwill?: return .goodwill
    case nil: throw RecordStop(.missingKey("part"), at: start)
    }
  }
}
