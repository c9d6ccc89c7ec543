/// What a request says, as the desk has coded it: the part of a ticket that a reading of the customer's
/// words proposes and that a person can put right.
public struct Coding: Hashable, Sendable {
  /// The order it is about; nil where none was found.
  public var order: OrderID?
  /// Why the customer asks.
  public var reason: Reason
  /// What the customer asks for; nil where the request does not say.
  public var wants: Wish?
  /// The lines that it is about; empty for the whole order.
  public var lines: [TicketLine]
  /// The variants that the customer would rather have.
  public var wanted: [WantedVariant]

  /// A coding.
  public init(
    order: OrderID?, reason: Reason, wants: Wish?, lines: [TicketLine] = [],
    wanted: [WantedVariant] = []
  ) {
    self.order = order
    self.reason = reason
    self.wants = wants
    self.lines = lines
    self.wanted = wanted
  }
}

extension Ticket {
  /// What the request says, as it is coded now.
  public var coding: Coding {
    get { Coding(order: order, reason: reason, wants: wants, lines: lines, wanted: wanted) }
    set {
      order = newValue.order
      reason = newValue.reason
      wants = newValue.wants
      lines = newValue.lines
      wanted = newValue.wanted
    }
  }
}
