/// A fact with who entered it and when; both are nil for what came with the request.
public struct Fact: Hashable, Sendable {
  /// What is known.
  public var value: FactValue
  /// Who entered it.
  public var by: AgentID?
  /// When it was entered.
  public var at: Timestamp?

  /// A fact.
  public init(_ value: FactValue, by: AgentID? = nil, at: Timestamp? = nil) {
    self.value = value
    self.by = by
    self.at = at
  }
}
