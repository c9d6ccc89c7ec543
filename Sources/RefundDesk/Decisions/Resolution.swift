/// One thing that a decision grants or says. Resolutions combine; see ``Decision``.
public enum Resolution: Hashable, Sendable {
  /// Money back; `goodsBack` says whether the goods are expected.
  case refund([AttributedAmount], to: RefundMeans, goodsBack: Bool)
  /// Money back while the customer keeps the goods.
  case discount([AttributedAmount], to: RefundMeans)
  /// Other goods. `difference` is what the customer pays (positive) or gets (negative).
  case replacement([Replacement], difference: Money)
  /// Mending of lines.
  case repair([TicketLine])
  /// Doing the work on lines again, or better.
  case redo([TicketLine])
  /// A balance with the shop: what is owed and what comes on top stay apart.
  case credit(paid: [AttributedAmount], bonus: Money, expires: Day?)
  /// A gift card of an amount.
  case giftCard([AttributedAmount])
  /// Loyalty points.
  case points(Int)
  /// The order is called off and paid back.
  case cancel([AttributedAmount], to: RefundMeans)
  /// The order is changed before it is sent.
  case orderChange([Replacement], difference: Money)
  /// No, with the clauses that say so.
  case decline(clauses: [String])

  /// Its kind.
  public var kind: ResolutionKind {
    switch self {
    case .refund: .refund
    case .discount: .discount
    case .replacement: .replacement
    case .repair: .repair
    case .redo: .redo
    case .credit: .credit
    case .giftCard: .giftCard
    case .points: .points
    case .cancel: .cancel
    case .orderChange: .orderChange
    case .decline: .decline
    }
  }

  /// What it takes from what the customer paid, by part.
  public var amounts: [AttributedAmount] {
    switch self {
    case .refund(let amounts, _, _), .discount(let amounts, _), .giftCard(let amounts),
      .cancel(let amounts, _), .credit(let amounts, _, _):
      amounts
    case .replacement, .repair, .redo, .points, .orderChange, .decline: []
    }
  }

  /// The order's lines that are replaced, mended or done again, with how many.
  public var lines: [TicketLine] {
    switch self {
    case .replacement(let goods, _), .orderChange(let goods, _):
      goods.map { TicketLine(line: $0.line, quantity: $0.quantity) }
    case .repair(let lines), .redo(let lines): lines
    default: []
    }
  }
}
