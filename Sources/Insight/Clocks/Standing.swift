public import RefundDesk

/// What law and policy make of a ticket from one day on: what is owed, and how its clocks stand.
public struct Standing: Sendable {
  /// The refund that is owed and has not been paid; nil where none is.
  public var owed: OwedRefund?
  /// The clocks.
  public var clocks: [ClockReading]
  /// The last day on which it is so while nothing happens; nil where no day that passes changes it.
  public var lastDay: Day?

  /// What law and policy make of a ticket.
  public init(owed: OwedRefund?, clocks: [ClockReading], lastDay: Day? = nil) {
    self.owed = owed
    self.clocks = clocks
    self.lastDay = lastDay
  }
}
