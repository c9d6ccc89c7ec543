public import RefundDesk

/// What each day of delay adds to a sum that is due: C. conso. L242-4.
public struct PenaltyLadder: Hashable, Sendable {
  /// One rung: up to so many days late.
  public struct Step: Hashable, Sendable {
    /// The last day of the rung.
    public var toDays: Int
    /// The share that is added; nil for legal interest.
    public var rate: Rate?
  }

  /// A yearly rate of interest from a day on.
  public struct Interest: Hashable, Sendable {
    /// The first day.
    public var from: Day
    /// The yearly rate.
    public var rate: Rate
  }

  /// The article.
  public var article: String
  /// The rungs, shortest delay first.
  public var steps: [Step]
  /// What each further month adds, begun months counted whole, up to the price.
  public var perFurtherMonth: Rate
  /// The legal interest by date.
  public var interest: [Interest]

  /// What is owed on top of a sum that was due on a day and is paid on another.
  ///
  /// - Parameters:
  ///   - sum: the sum that was due.
  ///   - price: the price of the goods, up to which the share may grow.
  ///   - due: the last day for paying.
  ///   - paid: the day of payment.
  /// - Returns: nothing while the payment is in time.
  public func surcharge(on sum: Money, price: Money, due: Day, paid: Day) -> Money {
    let late = paid.days(since: due)
    guard late > 0 else { return .zero(sum.currency) }
    if let step = steps.first(where: { late <= $0.toDays }) {
      guard let rate = step.rate else { return interest(on: sum, from: due, to: paid) }
      return (try? sum.scaled(by: rate)) ?? .zero(sum.currency)
    }
    return further(late, sum, price, due, paid)
  }

  /// The yearly rate on a day; nothing where no rate is known yet.
  public func interestRate(on day: Day) -> Rate {
    interest.last { $0.from <= day }?.rate ?? interest.first?.rate ?? Rate(basisPoints: 0)
  }

  private func further(_ late: Int, _ sum: Money, _ price: Money, _ due: Day, _ paid: Day) -> Money
  {
    let last = steps.last?.toDays ?? 0
    let base = steps.last?.rate?.basisPoints ?? 0
    let month = perFurtherMonth.basisPoints
    let months = (late - last + 29) / 30
    let reached = try? sum.scaled(by: Rate(basisPoints: base + months * month))
    guard let reached, reached.minorUnits >= price.minorUnits else {
      return reached ?? .zero(sum.currency)
    }
    // Past the price, the share stops and legal interest runs on.
    let over = (0...).first { months in
      let share = try? sum.scaled(by: Rate(basisPoints: base + months * month))
      return (share?.minorUnits ?? price.minorUnits) >= price.minorUnits || month == 0
    }
    let capped = due.adding(days: last + 30 * (over ?? 0))
    let interest = interest(on: sum, from: min(capped, paid), to: paid)
    return (try? price.adding(interest)) ?? price
  }

  private func interest(on sum: Money, from: Day, to: Day) -> Money {
    let days = Int64(to.days(since: from))
    let points = Int64(interestRate(on: from).basisPoints)
    return (try? sum.share(points * days, of: 10_000 * 365)) ?? .zero(sum.currency)
  }
}
