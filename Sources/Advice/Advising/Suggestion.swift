public import RefundDesk
public import RefundPolicy

/// One resolution worth considering, with every term of its arithmetic.
public struct Suggestion: Hashable, Sendable {
  /// What is suggested: a resolution, or a supervisor's help.
  public enum Action: Hashable, Sendable {
    case resolve(ResolutionKind)
    case escalate

    /// The word of the exchange format.
    public var word: String {
      switch self {
      case .resolve(let kind): kind.policyWord
      case .escalate: "escalate"
      }
    }
  }

  /// What is suggested.
  public var action: Action
  /// What goes with it, such as points.
  public var with: [ResolutionKind]
  /// Whether the goods are expected back; nil where that is no question.
  public var goodsBack: Bool?
  /// The share of the price of a discount.
  public var share: Rate?
  /// Whether the law grants it.
  public var due: Bool
  /// What it comes to for the customer: the refund, the credit, the difference of an exchange.
  public var amount: Money
  /// What comes on top of a credit.
  public var bonus: Money?
  /// Points that come on top.
  public var points: Int?
  /// How money goes back; nil where none does.
  public var means: MeansWord?
  /// The means on file that money goes back on; nil where none does, or none is on file.
  public var method: PaymentMethodID?
  /// Whether it is an offer that needs the customer's recorded agreement.
  public var needsConsent: Bool
  /// Whether it is what the customer asked for.
  public var isWish: Bool
  /// Whether the customer would have to choose otherwise first: another variant, the whole order.
  public var needsOtherChoice: Bool
  /// What it costs if it is accepted.
  public var cost: Money
  /// What it is expected to gain in later sales.
  public var gain: Money
  /// What happens otherwise costs this, with a further contact; nil where it is accepted for certain.
  public var otherwise: Money?
  /// The expected cost: what the list is ordered by.
  public var expectedCost: Money
  /// The terms of the cost.
  public var terms: [CostTerm]
  /// How often it is accepted; nil where it is accepted for certain.
  public var acceptance: Acceptance?
  /// What would change the order; only on the first that is not due.
  public var flip: Flip?
  /// The clauses that permit it.
  public var clauses: [String]
}
