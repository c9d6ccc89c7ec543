import RefundDesk

/// What law and policy make of a ticket on one day: what is owed, and how its clocks stand.
public struct Standing: Sendable {
  /// The refund that is owed and has not been paid; nil where none is.
  public var owed: OwedRefund?
  /// The clocks.
  public var clocks: [ClockReading]

  /// What law and policy make of a ticket.
  public init(owed: OwedRefund?, clocks: [ClockReading]) {
    self.owed = owed
    self.clocks = clocks
  }
}
