import RefundDesk
import Toml

/// Finds rows that match the same cases with the same number of conditions: the tie goes to the
/// customer, and the author should know.
struct LintTies {
  let policy: Policy

  func diagnostics() -> [Diagnostic] {
    var found = ties(policy.windows.map { Row(head: $0.head, kinds: $0.kinds, value: "\($0.end)") })
    found += ties(policy.methods.map { Row(head: $0.head, kinds: $0.kinds, value: "\($0.allow)") })
    found += ties(
      policy.bonuses.map {
        Row(head: $0.head, kinds: $0.kinds, value: "\($0.rate?.basisPoints ?? 0) \($0.points ?? 0)")
      })
    for act in DeadlineRow.Act.allCases {
      let rows = policy.deadlines.filter { $0.act == act }
      found += ties(rows.map { Row(head: $0.head, kinds: [.refund], value: "\($0.length)") })
    }
    return found
  }

  private struct Row {
    var head: RowHead
    var kinds: Set<ResolutionKind>
    var value: String
  }

  private func ties(_ rows: [Row]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, row) in rows.enumerated() {
      for other in rows[..<index]
      where row.value != other.value && !row.kinds.isDisjoint(with: other.kinds)
        && row.head.when.specificity == other.head.when.specificity
        && row.head.when.mayHold(with: other.head.when)
      {
        found.append(LintFinding.tie(row.head, with: other.head).diagnostic())
      }
    }
    return found
  }
}

extension Condition {
  /// Whether some case can meet both conditions.
  func mayHold(with other: Condition) -> Bool {
    terms.allSatisfy { term in other.terms.allSatisfy { term.mayHold(with: $0) } }
  }
}

extension Condition.Term {
  /// Whether some case can meet both terms.
  func mayHold(with other: Condition.Term) -> Bool {
    switch (self, other) {
    case (.word(let one, let words), .word(let two, let others)) where one == two:
      !Set(words).isDisjoint(with: others)
    case (.orderedMonth(let one), .orderedMonth(let two)): !one.isDisjoint(with: two)
    case (.atLeast(let one, let least), .below(let two, let bound)) where one == two: least < bound
    case (.below(let one, let bound), .atLeast(let two, let least)) where one == two: least < bound
    case (.yesNo(let one, let first), .yesNo(let two, let second)) where one == two: first == second
    default: true
    }
  }

  /// Whether every case that meets this term meets the other.
  func isWithin(_ other: Condition.Term) -> Bool {
    switch (self, other) {
    case (.word(let one, let words), .word(let two, let others)) where one == two:
      Set(words).isSubset(of: others)
    case (.flags(let one), .flags(let two)): one.subtracting(two).isEmpty
    case (.orderedMonth(let one), .orderedMonth(let two)): one.isSubset(of: two)
    case (.atLeast(let one, let least), .atLeast(let two, let other)) where one == two:
      least >= other
    case (.below(let one, let bound), .below(let two, let other)) where one == two: bound <= other
    default: self == other
    }
  }
}
