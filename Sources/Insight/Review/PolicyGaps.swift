public import RefundDesk
public import RefundPolicy

/// What a policy file leaves out: rules without a clause, a reason or a test, and law packs too old.
public struct PolicyGaps: Sendable {
  /// What a rule lacks.
  public enum Lack: String, CaseIterable, Hashable, Sendable {
    /// The clause of the terms that it rests on.
    case clause
    /// Why the shop has it.
    case reason
    /// An example that touches it.
    case test
  }

  /// One rule.
  public struct Rule: Hashable, Sendable {
    /// The rule.
    public let head: RowHead
    /// What it lacks.
    public let lacks: [Lack]
  }

  /// One law pack.
  public struct Pack: Hashable, Sendable {
    /// Its identifier.
    public let id: String
    /// When its text was read against the law; nil where the program has no such pack.
    public let verified: Day?
    /// How many days ago.
    public let days: Int?

    /// Whether it must be read again.
    public var isStale: Bool { days.map { $0 > PolicyReview.packDays } ?? true }
  }

  /// The policy.
  public let policy: String
  /// Rules that lack something, in the order of the file.
  public let rules: [Rule]
  /// How many rules there are.
  public let ruleCount: Int
  /// Examples that do not come out as expected.
  public let failing: Int
  /// The packs that the policy stands on.
  public let packs: [Pack]

  /// The gaps of a policy on a day.
  public init(_ policy: Policy, on today: Day, library: [String: LawPack] = LawLibrary.packs) {
    let test = PolicyTest(policy, library: library)
    let untouched = Set(test.untouched.map(\.id))
    self.policy = policy.name
    ruleCount = policy.heads.count
    failing = test.outcomes.count { !$0.mismatches.isEmpty }
    rules = policy.heads.compactMap { head in
      var lacks: [Lack] = []
      if head.clause.isEmpty { lacks.append(.clause) }
      if head.reason == nil { lacks.append(.reason) }
      if untouched.contains(head.id) { lacks.append(.test) }
      return lacks.isEmpty ? nil : Rule(head: head, lacks: lacks)
    }
    packs = policy.law.map { id in
      let verified = library[id]?.verified
      return Pack(id: id, verified: verified, days: verified.map { today.days(since: $0) })
    }
  }
}
