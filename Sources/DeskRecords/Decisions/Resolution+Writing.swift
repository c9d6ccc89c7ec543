import RefundDesk

extension Resolution {
  func write(to writer: inout RecordWriter) {
    writer.write(ResolutionKey.resolution, kind.rawValue)
    switch self {
    case .refund(let amounts, let means, let goodsBack):
      write(amounts, in: amounts.first?.amount.currency, to: &writer)
      write(means, to: &writer)
      writer.write(ResolutionKey.goodsBack, goodsBack)
    case .discount(let amounts, let means), .cancel(let amounts, let means):
      write(amounts, in: amounts.first?.amount.currency, to: &writer)
      write(means, to: &writer)
    case .giftCard(let amounts): write(amounts, in: amounts.first?.amount.currency, to: &writer)
    case .credit(let paid, let bonus, let expires):
      write(paid, in: bonus.currency, to: &writer)
      writer.writeUnlessZero(ResolutionKey.bonus, bonus)
      writer.write(ResolutionKey.expires, expires)
    case .replacement(let goods, let difference), .orderChange(let goods, let difference):
      writer.write(ResolutionKey.currency, difference.currency.code)
      writer.write(ResolutionKey.lines, goods) { $1.write(to: &$0) }
      writer.writeUnlessZero(ResolutionKey.difference, difference)
    case .repair(let lines), .redo(let lines):
      writer.write(ResolutionKey.lines, lines) { writer, line in
        writer.write(GoodsLineKey.line, line.line)
        writer.write(GoodsLineKey.quantity, line.quantity)
        writer.write(GoodsLineKey.sku, line.article)
      }
    case .points(let points): writer.write(ResolutionKey.points, points)
    case .decline(let clauses): writer.write(ResolutionKey.clauses, clauses)
    }
  }

  private func write(
    _ amounts: [AttributedAmount], in currency: Currency?, to writer: inout RecordWriter
  ) {
    writer.write(ResolutionKey.currency, currency?.code)
    writer.write(ResolutionKey.amounts, amounts) { $1.write(to: &$0, in: currency) }
  }

  private func write(_ means: RefundMeans, to writer: inout RecordWriter) {
    if case .method(let id) = means { writer.write(ResolutionKey.refundTo, id) }
  }
}

extension AttributedAmount {
  /// Writes the amount; its currency only where it differs from that of the resolution.
  func write(to writer: inout RecordWriter, in currency: Currency?) {
    switch part {
    case .line(let line):
      writer.write(AmountKey.part, AmountPart.line.rawValue)
      writer.write(AmountKey.line, line)
    case .shipping: writer.write(AmountKey.part, AmountPart.shipping.rawValue)
    case .tax: writer.write(AmountKey.part, AmountPart.tax.rawValue)
    case .goodwill: writer.write(AmountKey.part, AmountPart.goodwill.rawValue)
    }
    writer.write(AmountKey.amount, amount.minorUnits)
    if amount.currency != currency { writer.write(AmountKey.currency, amount.currency.code) }
    if quantity != 0 { writer.write(AmountKey.quantity, quantity) }
  }
}

extension Replacement {
  func write(to writer: inout RecordWriter) {
    writer.write(GoodsLineKey.line, line)
    writer.write(GoodsLineKey.quantity, quantity)
    writer.write(GoodsLineKey.sku, sku)
  }
}
