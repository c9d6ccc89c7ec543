/// What one request can still claim of its order.
///
/// What other requests on the order were given takes units and money off it first. What the request's own
/// decisions gave is taken off what it asks for: who asks for one of two shirts and was paid for it has been
/// paid, and a request that is opened again is not about the other shirt.
public struct RequestBalance: Sendable {
  private let others: OrderBalance
  private let own: OrderBalance

  /// The balance of a request; nil without an order.
  public init?(_ dossier: Dossier) throws(MoneyError) {
    guard let order = dossier.order else { return nil }
    others = try OrderBalance(order: order, decisions: dossier.earlierDecisions)
    own = try OrderBalance(order: order, decisions: dossier.ticket.decisions)
  }

  /// What remains of some units that the request asks about; never less than nothing.
  public func remaining(of piece: TicketLine) throws(MoneyError) -> Money {
    let rest = try others.remaining(of: piece)
    return less(rest, try given(.line(piece.line), by: own))
  }

  /// What was paid for a part at a price, less what was given back of it by whichever request.
  public func remaining(of price: Money, _ part: MoneyPart) throws(MoneyError) -> Money {
    let given = try given(part, by: own).adding(try given(part, by: others))
    return less(price, given)
  }

  private func given(_ part: MoneyPart, by balance: OrderBalance) throws(MoneyError) -> Money {
    balance.givenBack[part] ?? .zero(balance.order.currency)
  }

  private func less(_ amount: Money, _ given: Money) -> Money {
    Money(max(0, amount.minorUnits - given.minorUnits), amount.currency)
  }
}
