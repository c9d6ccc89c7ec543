import RefundDesk

/// What one decision gives back, line by line, with the variant that each amount is for.
struct CreditedDecision {
  /// One amount for one line.
  struct Line {
    var sku: SKU?
    var units: Int
    var amount: Int64
    var currency: Currency
  }

  var lines: [Line] = []
  /// Whether the goods come back.
  var goodsComeBack = false

  init(_ decision: Decision, of ticket: Ticket, order: Order?) {
    goodsComeBack = decision.resolutions.contains { resolution in
      if case .refund(_, _, goodsBack: true) = resolution { true } else { false }
    }
    for entry in decision.amounts {
      guard case .line(let id) = entry.part else { continue }
      let named = ticket.lines.first { $0.line == id }
      let line = Line(
        sku: order?.line(id)?.sku ?? named?.article, units: entry.quantity,
        amount: entry.amount.minorUnits, currency: entry.amount.currency)
      lines.append(line)
    }
  }

  /// The lines by currency; nearly always one.
  var byCurrency: [(Currency, [Line])] {
    guard let first = lines.first else { return [] }
    if lines.allSatisfy({ $0.currency == first.currency }) { return [(first.currency, lines)] }
    return Dictionary(grouping: lines, by: \.currency).map { ($0.key, $0.value) }
  }
}
