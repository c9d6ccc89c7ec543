public import Advice
public import RefundDesk

extension Assessment {
  /// Something to offer, with what it is expected to cost.
  public struct Suggestion: Hashable, Sendable {
    /// The kind; nil for a supervisor's help.
    public var kind: ResolutionKind?
    /// What goes with it, such as points.
    public var with: [ResolutionKind] = []
    /// What it is called; nil for the kind's own name.
    public var name: Bilingual?
    /// Whether the law grants it.
    public var due: Bool
    /// What the customer gets; nil where it is no money.
    public var amount: Money?
    /// What it is expected to cost the shop; nil where nothing is known.
    public var expectedCost: Money?
    /// What comes on top of a credit.
    public var bonus: Money?
    /// Points that come on top.
    public var points: Int?
    /// Whether the goods are expected back; nil where that is no question.
    public var goodsBack: Bool?
    /// The means on file that money goes back on; nil for the original ones.
    public var method: PaymentMethodID?
    /// Whether the customer's agreement is needed; nil where only the policy's word counts.
    public var needsConsent: Bool?
    /// Whether the customer would have to choose otherwise first.
    public var needsOtherChoice = false
    /// The clauses that permit it, where they are its own.
    public var clauses: [String] = []
    /// Why, as one sentence.
    public var why: Bilingual?
    /// The arithmetic; nil where nothing was computed.
    public var arithmetic: Arithmetic?
    /// What would change the order of the list, as one sentence.
    public var flip: Bilingual?

    /// A suggestion.
    public init(
      kind: ResolutionKind?, due: Bool, amount: Money? = nil, expectedCost: Money? = nil,
      why: Bilingual? = nil, arithmetic: Arithmetic? = nil
    ) {
      self.kind = kind
      self.due = due
      self.amount = amount
      self.expectedCost = expectedCost
      self.why = why
      self.arithmetic = arithmetic
    }
  }

  /// The whole arithmetic of a suggestion: every term, and every input with where it comes from.
  public struct Arithmetic: Hashable, Sendable {
    /// The terms of the cost.
    public var terms: [CostTerm]
    /// What it costs if it is accepted.
    public var cost: Money
    /// What later sales are expected to bring.
    public var gain: Money
    /// What happens otherwise costs this; nil where it is accepted for certain.
    public var otherwise: Money?
    /// How often it is accepted; nil where it is for certain.
    public var acceptance: Acceptance?
    /// Price and cost of the goods, and whether the records say them.
    public var basis: CostBasis
    /// The inputs.
    public var inputs: [InputUse]

    /// An arithmetic.
    public init(
      terms: [CostTerm], cost: Money, gain: Money, otherwise: Money?, acceptance: Acceptance?,
      basis: CostBasis, inputs: [InputUse]
    ) {
      self.terms = terms
      self.cost = cost
      self.gain = gain
      self.otherwise = otherwise
      self.acceptance = acceptance
      self.basis = basis
      self.inputs = inputs
    }
  }
}
