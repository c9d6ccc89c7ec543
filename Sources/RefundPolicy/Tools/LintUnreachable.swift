import RefundDesk
import Toml

/// Finds rows that never act: impossible conditions, and windows that a narrower one always beats.
struct LintUnreachable {
  let policy: Policy

  func diagnostics() -> [Diagnostic] {
    var found = policy.heads.filter { isImpossible($0.when) }.map {
      LintFinding.impossible($0).diagnostic()
    }
    for row in policy.windows {
      let beaten = policy.windows.first { other in
        other.head.id != row.head.id
          && other.head.when.specificity > row.head.when.specificity
          && other.kinds.isSuperset(of: row.kinds)
          && row.head.when.terms.allSatisfy { term in
            other.head.when.terms.contains { term.isWithin($0) }
          }
          && other.head.when.terms.allSatisfy { term in
            row.head.when.terms.contains { $0.isWithin(term) }
          }
      }
      if let beaten { found.append(LintFinding.beaten(row.head, by: beaten.head).diagnostic()) }
    }
    return found
  }

  /// A condition that contradicts itself or has an empty list.
  private func isImpossible(_ condition: Condition) -> Bool {
    let terms = condition.terms
    if terms.contains(where: \.isEmpty) { return true }
    return terms.indices.contains { index in
      terms[..<index].contains { !$0.mayHold(with: terms[index]) }
    }
  }
}

extension Condition.Term {
  /// Whether the list of the term is empty, so that nothing can meet it.
  fileprivate var isEmpty: Bool {
    switch self {
    case .word(_, let words): words.isEmpty
    case .flags(let flags): flags.isEmpty
    case .orderedMonth(let months): months.isEmpty
    default: false
    }
  }
}
