public import RefundDesk

/// Adds up what was given on top of what was owed in one month of the desk, for budgets.
public struct GoodwillTally: Sendable {
  /// What somebody gave.
  public struct Spent: Hashable, Sendable {
    /// How many decisions gave something on top.
    public var decisions = 0
    /// How much in all, in minor units of the desk's currency.
    public var amount: Int64 = 0

    /// What somebody gave; nothing unless told.
    public init(decisions: Int = 0, amount: Int64 = 0) {
      self.decisions = decisions
      self.amount = amount
    }
  }

  /// The days of the month up to the moment.
  public let days: ClosedRange<Day>
  /// The desk's currency; goodwill in others is counted in ``elsewhere``.
  public let currency: Currency
  /// Everybody together.
  public private(set) var whole = Spent()
  /// By agent.
  public private(set) var agents: [AgentID: Spent] = [:]
  /// How many decisions gave goodwill in another currency, which no budget holds.
  public private(set) var elsewhere = 0

  /// The goodwill of the month that a moment lies in.
  public init(
    _ figures: RequestFigures, asOf: Timestamp, in zone: ZoneRules, currency: Currency
  ) {
    let today = zone.day(at: asOf)
    days = today.adding(days: 1 - today.civil.day)...today
    self.currency = currency
    let from = zone.time(on: days.lowerBound, secondsOfDay: 0).microseconds
    for row in figures.decisions where row.isThere && row.goodwill > 0 {
      guard from <= row.at, row.at <= asOf.microseconds else { continue }
      guard figures.words.word(row.currency) == currency.code else {
        elsewhere += 1
        continue
      }
      whole.add(row.goodwill)
      if let agent = figures.words.word(row.by).flatMap({ AgentID($0) }) {
        agents[agent, default: Spent()].add(row.goodwill)
      }
    }
  }
}

extension GoodwillTally.Spent {
  fileprivate mutating func add(_ amount: Int64) {
    decisions += 1
    let (sum, overflow) = self.amount.addingReportingOverflow(amount)
    self.amount = overflow ? .max : sum
  }
}
