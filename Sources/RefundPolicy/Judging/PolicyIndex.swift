import RefundDesk

/// A policy with its rows sorted by the kind of resolution that they are about: made once when a policy
/// comes into force, shared by every judgement.
final class PolicyIndex: Sendable {
  /// The policy.
  let policy: Policy
  /// The places of the windows of a kind.
  let windows: KindTable<[Int]>
  /// The places of the refusals of a kind.
  let refusals: KindTable<[Int]>
  /// The places of the requirements of a kind.
  let requirements: KindTable<[Int]>
  /// The places of the method rows of a kind.
  let methods: KindTable<[Int]>
  /// The places of the bonus rows of a kind.
  let bonuses: KindTable<[Int]>
  /// The places of the approval rows of a kind.
  let approvals: KindTable<[Int]>
  /// What the checks of the rows are about.
  let subjects: RowSubjects
  /// The means that each requirement permits, where it names some.
  let means: [[MeansWord]?]
  /// Whether requirements of a kind look at the order's status themselves.
  let looksAtStatus: KindTable<Bool>

  init(_ policy: Policy) {
    self.policy = policy
    func places<Row>(_ rows: [Row], _ kinds: (Row) -> Set<ResolutionKind>) -> KindTable<[Int]> {
      KindTable { kind in rows.indices.filter { kinds(rows[$0]).contains(kind) } }
    }
    windows = places(policy.windows, \.kinds)
    refusals = places(policy.refusals, \.kinds)
    requirements = places(policy.requirements, \.kinds)
    methods = places(policy.methods, \.kinds)
    bonuses = places(policy.bonuses, \.kinds)
    approvals = places(policy.approvals, \.kinds)
    subjects = RowSubjects(policy)
    means = policy.requirements.map(\.means)
    looksAtStatus = KindTable { kind in
      policy.requirements.contains { row in
        row.kinds.contains(kind) && row.needs.contains { $0.fact == .status }
      }
    }
  }
}
