/// What was paid for each part of an order, and what has been given back of it.
///
/// Repeated partial refunds are the normal case, so every amount goes through here: nothing is given
/// back twice, and what is asked over the remainder is refused with the remainder.
public struct OrderBalance: Sendable {
  /// The order.
  public let order: Order
  /// What has been given back by decisions that count, by part.
  public private(set) var givenBack: [MoneyPart: Money] = [:]
  /// How many whole units of each line have been paid back.
  public private(set) var unitsBack: [LineID: Int] = [:]

  /// The balance after decisions of all tickets on the order; those that do not count are passed over.
  public init(order: Order, decisions: some Sequence<DecisionRecord>) throws(MoneyError) {
    self.order = order
    for record in decisions where record.life.counts { try take(record.decision.amounts) }
  }

  /// Takes amounts off what remains.
  private mutating func take(_ amounts: [AttributedAmount]) throws(MoneyError) {
    for entry in amounts {
      let before = givenBack[entry.part] ?? .zero(entry.amount.currency)
      givenBack[entry.part] = try before.adding(entry.amount)
      if case .line(let line) = entry.part { unitsBack[line, default: 0] += entry.quantity }
    }
  }

  /// What was paid for a part. Goodwill and tax by itself were never paid for.
  public func paid(_ part: MoneyPart) throws(MoneyError) -> Money {
    switch part {
    case .line(let id): try order.line(id)?.total() ?? .zero(order.currency)
    case .shipping: order.shipping
    case .tax, .goodwill: .zero(order.currency)
    }
  }

  /// What remains of a part: never less than nothing.
  public func remaining(_ part: MoneyPart) throws(MoneyError) -> Money {
    let rest = try paid(part).subtracting(givenBack[part] ?? .zero(order.currency))
    return rest.isNegative ? .zero(order.currency) : rest
  }

  /// What remains of the whole order.
  public func remaining() throws(MoneyError) -> Money {
    var sum = try remaining(.shipping)
    for line in order.lines { sum = try sum.adding(try remaining(.line(line.id))) }
    return sum
  }

  /// What remains of some units of a line.
  ///
  /// Computed from running totals, so that the pieces of a line always add up to it; the piece that
  /// takes the last units takes all that remains.
  public func remaining(of piece: TicketLine) throws(MoneyError) -> Money {
    let rest = try remaining(.line(piece.line))
    guard let line = order.line(piece.line), line.quantity > 0 else { return rest }
    let before = min(unitsBack[piece.line] ?? 0, line.quantity)
    let count = min(piece.quantity, line.quantity - before)
    if before + count == line.quantity { return rest }
    let total = try line.total()
    guard !total.isNegative else { return .zero(order.currency) }
    let share = Allocation.piece(
      of: total.minorUnits, units: line.quantity, before: before, count: count)
    return Money(min(share, rest.minorUnits), order.currency)
  }
}
