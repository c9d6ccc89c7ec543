public import RefundDesk

/// What a customer's words seem to ask: a proposal with the words that led to it, for a person to take
/// over or not.
public struct RequestReading: Hashable, Sendable {
  /// What a message is about.
  public enum Intent: String, CaseIterable, Sendable {
    case refund, replacement, repair, credit, discount, cancel
    case orderChange = "order_change"
    /// Where is the money that was promised.
    case refundStatus = "refund_status"
    /// What are the rules.
    case refundRules = "refund_rules"
    /// Anything else.
    case other

    /// The wish that it means; nil where it is no request.
    public var wish: Wish? {
      switch self {
      case .refund: .refund
      case .replacement: .replacement
      case .repair: .repair
      case .credit: .credit
      case .discount: .discount
      case .cancel: .cancel
      case .orderChange: .orderChange
      case .refundStatus, .refundRules: .information
      case .other: nil
      }
    }
  }

  /// What the message is about.
  public var intent: Intent
  /// Why, where the words say so.
  public var reason: Reason?
  /// The orders named.
  public var orders: [String]
  /// The order's lines whose article is named.
  public var lines: [LineID]
  /// The words that led to the proposal, as the rules have them.
  public var matched: [String]
  /// The same as they stand in the message, with what each says.
  public var evidence: [Evidence]
}
