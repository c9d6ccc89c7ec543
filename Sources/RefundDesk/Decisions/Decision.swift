/// What was decided on a ticket, with everything that a later reader needs to see why.
public struct Decision: Hashable, Sendable {
  /// What is granted or said: at least one resolution.
  public var resolutions: [Resolution]
  /// When it was decided.
  public var at: Timestamp
  /// Who decided.
  public var by: AgentID
  /// What law and policy said at that moment; nil for decisions taken elsewhere and imported.
  public var verdict: Verdict?
  /// The policy version that was in force, such as `boutique-fr 2026.11.1`.
  public var policy: String?
  /// The clauses that it rests on.
  public var clauses: [String] = []
  /// The customer's agreement, where it was needed.
  public var consent: Consent?
  /// Why it goes against the verdict, where it does.
  public var override: String?
  /// The accounting document that carries it, where it was imported from one.
  public var creditNote: String?

  /// A decision of which the rest is filled in field by field.
  public init(resolutions: [Resolution], at: Timestamp, by: AgentID) {
    self.resolutions = resolutions
    self.at = at
    self.by = by
  }

  /// Everything that it takes from what the customer paid, by part.
  public var amounts: [AttributedAmount] { resolutions.flatMap(\.amounts) }

  /// What it gives back in all, or nil where it gives no money.
  public func total() throws(MoneyError) -> Money? {
    guard let first = amounts.first else { return nil }
    return try Money.sum(amounts.map(\.amount), in: first.amount.currency)
  }
}
