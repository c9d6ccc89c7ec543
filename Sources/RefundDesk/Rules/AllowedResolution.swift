/// A kind of resolution that law or policy permits, and how far.
public struct AllowedResolution: Hashable, Sendable {
  /// The kind.
  public var kind: ResolutionKind
  /// Whether the law grants it.
  public var due: Bool
  /// What it comes to by rule: the refund, the value of the credit. Nil where it has no amount.
  public var amount: Money?
  /// What comes on top by rule, such as the bonus of a freely chosen credit.
  public var bonus: Money?
  /// The day on which a credit of this kind ends; nil where it never does.
  public var expires: Day?
  /// Whether the customer's recorded agreement is needed.
  public var needsConsent: Bool
  /// The clauses that permit it.
  public var clauses: [String]

  /// A permitted kind.
  public init(
    kind: ResolutionKind, due: Bool, amount: Money? = nil, bonus: Money? = nil,
    expires: Day? = nil, needsConsent: Bool = false, clauses: [String] = []
  ) {
    self.kind = kind
    self.due = due
    self.amount = amount
    self.bonus = bonus
    self.expires = expires
    self.needsConsent = needsConsent
    self.clauses = clauses
  }
}
