public import RefundDesk

/// One rung of what a late payment costs in a case: from which day, how much on top.
public struct DelayCost: Hashable, Sendable {
  /// The first day on which it is owed.
  public var from: Day
  /// What is owed on top on that day.
  public var cost: Money
  /// The share of the sum that it is; nil for legal interest.
  public var rate: Rate?

  /// A rung.
  public init(from: Day, cost: Money, rate: Rate?) {
    self.from = from
    self.cost = cost
    self.rate = rate
  }
}

extension PenaltyLadder {
  /// The rungs of a sum that is due on a day, the first day of delay first.
  public func costs(of sum: Money, price: Money, due: Day) -> [DelayCost] {
    var first = 1
    return steps.map { step in
      let from = due.adding(days: first)
      first = step.toDays + 1
      return DelayCost(
        from: from, cost: surcharge(on: sum, price: price, due: due, paid: from), rate: step.rate)
    }
  }
}
