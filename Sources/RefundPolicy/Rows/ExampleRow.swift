public import RefundDesk
public import Toml

/// A case that the policy file itself decides: its own test.
public struct ExampleRow: Hashable, Sendable {
  /// What the example wants of the judgement; nil means it does not care.
  public struct Expectation: Hashable, Sendable {
    /// The verdict.
    public var verdict: Verdict?
    /// A right that must be found.
    public var right: String?
    /// Remedies of the floor, in any order; empty for no floor.
    public var floor: [ResolutionKind]?
    /// The least refund, in minor units.
    public var minRefund: Int64?
    /// The exact refund, in minor units.
    public var amount: Int64?
    /// The usual means.
    public var method: MeansWord?
    /// The result of the window check.
    public var window: Check.Result?
    /// The day by which money is due.
    public var due: Day?
    /// The facts that are asked for, in any order.
    public var missing: [String]?
    /// Whose approval is needed.
    public var approval: Person.Role?
    /// The result of the guard checks.
    public var guarded: Check.Result?
    /// The row that must be broken first.
    public var broken: String?
    /// What is on offer, at least.
    public var allowed: [ResolutionKind]?

    /// No expectation.
    public init() {}
  }

  /// What the example shows.
  public var name: Bilingual
  /// The case.
  public var facts: CaseFacts
  /// What must come out.
  public var expect: Expectation
  /// Where it stands.
  public var span: SourceSpan
}
