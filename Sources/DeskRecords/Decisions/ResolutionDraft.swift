import RefundDesk

/// A resolution while it is read: the keys of all kinds, of which each kind takes its own.
struct ResolutionDraft {
  let start: Int
  var kind: ResolutionKind?
  var currency: Currency?
  var amounts: [AmountDraft] = []
  var lines: [GoodsLineDraft] = []
  var refundTo: PaymentMethodID?
  var goodsBack = false
  var difference: Int64?
  var bonus: Int64?
  var expires: Day?
  var points: Int?
  var clauses: [String] = []

  init(start: Int) { self.start = start }

  mutating func read(_ reader: inout RecordReader) throws(RecordStop) {
    try reader.closed(ResolutionKey.table) { reader, key throws(RecordStop) in
      switch key {
      case .resolution: self.kind = try reader.word()
      case .currency: self.currency = try reader.currency()
      case .amounts:
        self.amounts = try reader.list { r throws(RecordStop) in
          var draft = try AmountDraft(start: r.start())
          try draft.read(&r)
          return draft
        }
      case .lines:
        self.lines = try reader.list { r throws(RecordStop) in
          var draft = try GoodsLineDraft(start: r.start())
          try draft.read(&r)
          return draft
        }
      case .refundTo: self.refundTo = try reader.optional { r throws(RecordStop) in try r.id() }
      case .goodsBack: self.goodsBack = try reader.flag()
      case .difference: self.difference = try reader.integer()
      case .bonus: self.bonus = try reader.amount()
      case .expires: self.expires = try reader.optional { r throws(RecordStop) in try r.day() }
      case .points: self.points = try reader.integer(1...(.max))
      case .clauses: self.clauses = try reader.list { r throws(RecordStop) in try r.string() }
      }
    }
  }

  func finish() throws(RecordStop) -> Resolution {
    guard let kind else { throw RecordStop(.missingKey("resolution"), at: start) }
    let means: RefundMeans = refundTo.map { .method($0) } ?? .original
    switch kind {
    case .refund: return .refund(try finishAmounts(), to: means, goodsBack: goodsBack)
    case .discount: return .discount(try finishAmounts(), to: means)
    case .giftCard: return .giftCard(try finishAmounts())
    case .cancel: return .cancel(try finishAmounts(), to: means)
    case .credit:
      let bonus = try money(bonus ?? 0)
      return .credit(paid: try finishAmounts(), bonus: bonus, expires: expires)
    case .replacement:
      return .replacement(try replacements(), difference: try money(difference ?? 0))
    case .orderChange:
      return .orderChange(try replacements(), difference: try money(difference ?? 0))
    case .repair: return .repair(try lines.map { line throws(RecordStop) in try line.piece() })
    case .redo: return .redo(try lines.map { line throws(RecordStop) in try line.piece() })
    case .points:
      guard let points else { throw RecordStop(.missingKey("points"), at: start) }
      return .points(points)
    case .decline: return .decline(clauses: clauses)
    case .information:
      throw RecordStop(
        .unknownWord(kind.rawValue, allowed: ResolutionDraft.recorded.map(\.rawValue)), at: start)
    }
  }

  /// The kinds that a decision can record.
  private static let recorded = ResolutionKind.allCases.filter { $0 != .information }

  private func finishAmounts() throws(RecordStop) -> [AttributedAmount] {
    let currency = currency
    return try amounts.map { amount throws(RecordStop) in try amount.finish(currency) }
  }

  private func replacements() throws(RecordStop) -> [Replacement] {
    try lines.map { line throws(RecordStop) in try line.replacement() }
  }

  private func money(_ units: Int64) throws(RecordStop) -> Money {
    guard let currency else { throw RecordStop(.missingKey("currency"), at: start) }
    return Money(units, currency)
  }
}
