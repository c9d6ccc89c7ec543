/// Runs the examples of a policy: its own tests.
public struct PolicyTest: Sendable {
  /// One expectation that did not come out.
  public struct Mismatch: Hashable, Sendable {
    /// The key of `expect`.
    public var key: String
    /// What was expected.
    public var expected: String
    /// What came out.
    public var found: String
  }

  /// One example with what came out.
  public struct Outcome: Sendable {
    /// The example.
    public var example: ExampleRow
    /// The judgement of its case.
    public var judgement: Judgement
    /// What differs; empty where the example holds.
    public var mismatches: [Mismatch]
  }

  /// The examples in the order of the file.
  public let outcomes: [Outcome]
  /// The rows that no example touches.
  public let untouched: [RowHead]

  /// Whether every example holds.
  public var passed: Bool { outcomes.allSatisfy(\.mismatches.isEmpty) }

  /// Runs the examples of a policy.
  public init(_ policy: Policy, library: [String: LawPack] = LawLibrary.packs) {
    let judge = Judge(policy, library: library)
    outcomes = policy.examples.map { example in
      let judgement = judge.judge(example.facts)
      return Outcome(
        example: example, judgement: judgement,
        mismatches: example.expect.mismatches(judgement))
    }
    let touched = outcomes.reduce(into: Set<String>()) { $0.formUnion($1.judgement.rows) }
    untouched = policy.heads.filter { !touched.contains($0.id) }
  }
}
