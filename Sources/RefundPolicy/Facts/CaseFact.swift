public import RefundDesk

/// One fact of a case with where it comes from.
public struct CaseFact: Hashable, Sendable {
  /// What is known.
  public enum Value: Hashable, Sendable {
    case word(String)
    /// Several words at once, such as the proofs at hand.
    case words([String])
    case yesNo(Bool)
    /// A count, minor units of money, or millionths of a rate.
    case number(Int64)
    case day(Day)
  }

  /// Where a fact comes from.
  public enum Source: Hashable, Sendable {
    /// Derived by the desk from its records.
    case records
    /// A setting of the shop, or what is assumed while there is none.
    case shop
    /// It came with the request.
    case request
    /// Entered by a person, who answers for it. Indirect, since few facts are: the others stay small.
    indirect case entered(by: AgentID, at: Timestamp?)
  }

  /// What is known.
  public var value: Value
  /// Where it comes from.
  public var source: Source

  /// A fact.
  public init(_ value: Value, from source: Source) {
    self.value = value
    self.source = source
  }
}
