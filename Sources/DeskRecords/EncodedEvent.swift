public import RefundDesk

/// An event as the journal keeps it: what stays and what can be erased, apart.
public struct EncodedEvent: Hashable, Sendable {
  /// What happened, such as `decision.made`.
  public var type: String
  /// The ticket it happened to; nil for customers, products and orders.
  public var ticket: TicketID?
  /// Canonical JSON of everything that is no personal data: codes, amounts, times, identifiers.
  public var d: [UInt8]
  /// Canonical JSON of personal data and free text; nil where there is none.
  public var x: [UInt8]?

  /// An event in its journal form.
  public init(type: String, ticket: TicketID?, d: [UInt8], x: [UInt8]?) {
    self.type = type
    self.ticket = ticket
    self.d = d
    self.x = x
  }
}
