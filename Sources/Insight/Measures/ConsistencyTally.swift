public import RefundDesk

/// Counts which resolutions agents choose for the same reason, so that differences can be talked about.
public struct ConsistencyTally: Sendable {
  /// An agent who differs from the others on a reason.
  public struct Difference: Hashable, Sendable {
    /// The reason.
    public var reason: Reason
    /// The agent.
    public var agent: AgentID
    /// The resolution on which they differ most.
    public var resolution: ResolutionKind
    /// Their decisions on the reason.
    public var cases: Int
    /// The share of them with the resolution.
    public var share: Rate
    /// The others' share of it.
    public var others: Rate
    /// The others' decisions on the reason.
    public var otherCases: Int

    /// How far apart the shares are, in hundredths of a percent.
    public var distance: Int { abs(share.basisPoints - others.basisPoints) }
  }

  /// Fewer decisions than these, of the agent or of the others, say nothing.
  public static let leastCases = 5

  private struct Choices {
    var cases = 0
    var kinds: [ResolutionKind: Int] = [:]

    mutating func add(_ other: Choices) {
      cases += other.cases
      kinds.merge(other.kinds, uniquingKeysWith: +)
    }
  }

  private var choices: [Reason: [AgentID: Choices]] = [:]

  /// A tally of nothing yet.
  public init() {}

  /// Counts a decision on a request of a reason.
  public mutating func count(_ decision: Decision, for reason: Reason) {
    var one = Choices(cases: 1)
    for kind in Set(decision.resolutions.map(\.kind)) { one.kinds[kind] = 1 }
    choices[reason, default: [:]][decision.by, default: Choices()].add(one)
  }

  /// Counts decisions of the same kinds.
  mutating func add(_ kinds: KindSet, times: Int, by agent: AgentID, for reason: Reason) {
    var some = Choices(cases: times)
    for kind in ResolutionKind.allCases where kinds.contains(kind) { some.kinds[kind] = times }
    choices[reason, default: [:]][agent, default: Choices()].add(some)
  }

  /// Adds what another tally has counted.
  public mutating func merge(_ other: ConsistencyTally) {
    for (reason, agents) in other.choices {
      for (agent, part) in agents {
        choices[reason, default: [:]][agent, default: Choices()].add(part)
      }
    }
  }

  /// The agents who differ from the others, the widest apart first.
  public var differences: [Difference] {
    var found: [Difference] = []
    for (reason, agents) in choices {
      for (agent, own) in agents {
        var others = Choices()
        for (name, part) in agents where name != agent { others.add(part) }
        guard min(own.cases, others.cases) >= ConsistencyTally.leastCases else { continue }
        let all = ResolutionKind.allCases.compactMap {
          difference(reason, agent, $0, own, others)
        }
        if let widest = all.max(by: { $0.distance < $1.distance }), widest.distance > 0 {
          found.append(widest)
        }
      }
    }
    return found.sorted {
      ($1.distance, $0.reason.rawValue, $0.agent) < ($0.distance, $1.reason.rawValue, $1.agent)
    }
  }

  private func difference(
    _ reason: Reason, _ agent: AgentID, _ kind: ResolutionKind, _ own: Choices, _ others: Choices
  ) -> Difference? {
    guard let share = Rate(own.kinds[kind] ?? 0, of: own.cases),
      let rest = Rate(others.kinds[kind] ?? 0, of: others.cases)
    else { return nil }
    return Difference(
      reason: reason, agent: agent, resolution: kind, cases: own.cases, share: share, others: rest,
      otherCases: others.cases)
  }
}
