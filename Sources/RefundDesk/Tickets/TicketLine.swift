/// An order's line that a ticket is about, and how many of it.
public struct TicketLine: Hashable, Sendable {
  /// The order's line. It may name one that the order does not have: judging that is the policy's work.
  public var line: LineID
  /// How many of the line, at least one.
  public var quantity: Int

  /// A line with a quantity.
  public init(line: LineID, quantity: Int) {
    self.line = line
    self.quantity = quantity
  }
}
