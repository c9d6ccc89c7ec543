public import RefundDesk
public import RefundPolicy

/// What law and policy make of a ticket from one day on: what is owed, and how its clocks stand.
public struct Standing: Sendable {
  /// The refund that is owed and has not been paid; nil where none is.
  public var owed: OwedRefund?
  /// The clocks.
  public var clocks: [ClockReading]
  /// The last day on which it is so while nothing happens; nil where no day that passes changes it.
  public var lastDay: Day?

  /// What law and policy make of a ticket by a judgement of it that holds up to a day.
  ///
  /// On the day on which a ticket that waits for its customer is to be looked at again its clocks go on, so
  /// that the standing holds up to the day before.
  public init(
    _ ticket: Ticket, _ lasting: LastingJudgement, clocks: [ClockReading], on today: Day,
    recordsPayments: Bool
  ) {
    self.init(
      owed: OwedRefund(ticket, lasting.judgement, recordsPayments: recordsPayments),
      clocks: clocks, lastDay: lasting.lastDay)
    if case .waiting(let until?) = ticket.conversation, until > today {
      lastDay = min(lastDay ?? until, until.adding(days: -1))
    }
  }

  /// What law and policy make of a ticket.
  public init(owed: OwedRefund?, clocks: [ClockReading], lastDay: Day? = nil) {
    self.owed = owed
    self.clocks = clocks
    self.lastDay = lastDay
  }
}
