/// What one request can still claim of its order.
///
/// What other requests on the order were given takes units and money off it first. What the request's own
/// decisions gave is taken off what it asks for: who asks for one of two shirts and was paid for it has been
/// paid, and a request that is opened again is not about the other shirt.
public struct RequestBalance: Sendable {
  private let others: OrderBalance
  /// What the request's own decisions have given back, by part.
  private var own: [MoneyPart: Money] = [:]

  /// The balance of a request; nil without an order.
  public init?(_ dossier: Dossier) throws(MoneyError) {
    guard let order = dossier.order else { return nil }
    others = try OrderBalance(order: order, decisions: dossier.earlierDecisions)
    for record in dossier.ticket.decisions where record.life.counts {
      for entry in record.decision.amounts {
        own[entry.part] = try own[entry.part]?.adding(entry.amount) ?? entry.amount
      }
    }
  }

  /// What remains of some units that the request asks about; never less than nothing.
  public func remaining(of piece: TicketLine) throws(MoneyError) -> Money {
    less(try others.remaining(of: piece), own[.line(piece.line)])
  }

  /// What was paid for a part at a price, less what was given back of it by whichever request.
  public func remaining(of price: Money, _ part: MoneyPart) -> Money {
    less(less(price, others.givenBack[part]), own[part])
  }

  private func less(_ amount: Money, _ given: Money?) -> Money {
    guard let given else { return amount }
    return Money(max(0, amount.minorUnits - given.minorUnits), amount.currency)
  }
}
