extension OrderBalance {
  /// The refund of some lines in full, with what remains of delivery where asked for.
  public func fullRefund(
    of lines: [TicketLine], withShipping: Bool
  ) throws(Refusal) -> [AttributedAmount] {
    try money { () throws(MoneyError) in
      var amounts: [AttributedAmount] = []
      for line in lines {
        let amount = try remaining(of: line)
        if amount.isPositive {
          amounts.append(AttributedAmount(.line(line.line), amount, quantity: line.quantity))
        }
      }
      let shipping = try remaining(.shipping)
      if withShipping, shipping.isPositive { amounts.append(AttributedAmount(.shipping, shipping)) }
      return amounts
    }
  }

  /// A part of the price, shared out over lines by what remains of them.
  ///
  /// Delivery is drawn on only when the lines are used up. Over the remainder it is refused, with the
  /// remainder; exactly the remainder takes it all, to the last cent.
  public func refund(
    _ amount: Money, over lines: [TicketLine]
  ) throws(Refusal) -> [AttributedAmount] {
    guard amount.currency == order.currency else {
      throw .wrongCurrency(amount.currency, order: order.currency)
    }
    guard amount.isPositive else { throw .amountNotPositive(amount) }
    let parts = lines.map { MoneyPart.line($0.line) } + [.shipping]
    let limits = try money { () throws(MoneyError) in
      var limits: [Int64] = []
      for line in lines { limits.append(try remaining(of: line).minorUnits) }
      limits.append(try remaining(.shipping).minorUnits)
      return limits
    }
    let ofLines = limits.dropLast().reduce(0, +)
    let toLines = min(amount.minorUnits, ofLines)
    guard amount.minorUnits - toLines <= limits[lines.count] else {
      let rest = Money(ofLines + limits[lines.count], order.currency)
      throw .exceedsRemaining(nil, asked: amount, remaining: rest)
    }
    let weights = Array(limits.dropLast())
    let shares = Allocation.shares(of: toLines, weights: weights) + [amount.minorUnits - toLines]
    return zip(zip(parts, shares), lines.map(\.quantity) + [0]).compactMap { entry, quantity in
      let (part, share) = entry
      guard share > 0 else { return nil }
      let whole = part != .shipping && share == limits[parts.firstIndex(of: part) ?? 0]
      return AttributedAmount(part, Money(share, order.currency), quantity: whole ? quantity : 0)
    }
  }

  /// What remains of some lines and of delivery: the most that a refund over them can be.
  public func remaining(over lines: [TicketLine]) throws(Refusal) -> Money {
    try money { () throws(MoneyError) in
      var sum = try remaining(.shipping)
      for line in lines { sum = try sum.adding(try remaining(of: line)) }
      return sum
    }
  }

  /// Refuses amounts that are not positive, in another currency, or over what remains of their part.
  func check(_ amounts: [AttributedAmount]) throws(Refusal) {
    var asked: [MoneyPart: Money] = [:]
    for entry in amounts {
      guard entry.amount.currency == order.currency else {
        throw .wrongCurrency(entry.amount.currency, order: order.currency)
      }
      guard entry.amount.isPositive else { throw .amountNotPositive(entry.amount) }
      if case .line(let id) = entry.part {
        try check(TicketLine(line: id, quantity: entry.quantity))
      }
      asked[entry.part] = try money { () throws(MoneyError) in
        try (asked[entry.part] ?? .zero(order.currency)).adding(entry.amount)
      }
    }
    for entry in amounts where entry.part != .goodwill {
      let rest = try money { () throws(MoneyError) in try remaining(entry.part) }
      guard let sum = asked[entry.part], sum.minorUnits <= rest.minorUnits else {
        throw .exceedsRemaining(
          entry.part, asked: asked[entry.part] ?? entry.amount, remaining: rest)
      }
    }
  }

  /// Refuses a line that the order does not have, or more of it than was bought.
  func check(_ piece: TicketLine) throws(Refusal) {
    guard let line = order.line(piece.line) else { throw .unknownLine(piece.line) }
    guard piece.quantity <= max(line.quantity, 0) else {
      throw .quantityExceeds(piece.line, asked: piece.quantity, bought: line.quantity)
    }
  }

  /// Turns what cannot be computed into a refusal.
  private func money<Value>(
    _ body: () throws(MoneyError) -> Value
  ) throws(Refusal) -> Value {
    do throws(MoneyError) { return try body() } catch { throw .money(error) }
  }
}
