import RefundDesk
import Toml

/// Finds rows that never act: impossible conditions, rows that a better one ties with wherever they
/// apply, rows whose every case has a narrower row, rows that repeat another, and rows that give nothing.
struct LintUnreachable {
  let policy: Policy

  /// A row among those of which one wins.
  private struct Rival {
    var head: RowHead
    var kinds: Set<ResolutionKind>
    /// How much it gives, more being better for the customer; nil where two cannot be compared.
    var worth: (what: String, amount: Int)?
  }

  func diagnostics() -> [Diagnostic] {
    var found = policy.heads.filter { isImpossible($0.when) }.map {
      LintFinding.impossible($0).diagnostic()
    }
    found += contests.flatMap(unreachable)
    found += idle.map { LintFinding.idle($0).diagnostic() }
    return found + repeated
  }

  /// The rows in groups of which one row wins in each case.
  private var contests: [[Rival]] {
    let windows = policy.windows.map { row in
      Rival(head: row.head, kinds: row.kinds, worth: row.worth)
    }
    let bonuses = policy.bonuses.map { row in
      let what = "cap \(row.cap ?? -1)"
      return Rival(
        head: row.head, kinds: row.kinds,
        worth: (what, (row.rate?.basisPoints ?? 0) * 1_000_000 + (row.points ?? 0)))
    }
    let deadlines = DeadlineRow.Act.allCases.map { act in
      policy.deadlines.filter { $0.act == act }.map { row in
        Rival(head: row.head, kinds: [.refund], worth: row.worth)
      }
    }
    let methods = policy.methods.map { Rival(head: $0.head, kinds: $0.kinds, worth: nil) }
    return [windows, bonuses, methods] + deadlines
  }

  private func unreachable(_ rivals: [Rival]) -> [Diagnostic] {
    rivals.compactMap { row in
      let others = rivals.filter {
        $0.head.id != row.head.id && $0.kinds.isSuperset(of: row.kinds)
      }
      if let better = others.first(where: { outdoes($0, row) }) {
        return LintFinding.outdone(row.head, by: better.head).diagnostic()
      }
      if let narrower = covering(row.head.when, others.map(\.head)) {
        return LintFinding.beaten(row.head, by: narrower).diagnostic()
      }
      return nil
    }
  }

  /// Whether a row ties with another wherever that one applies, and gives more.
  private func outdoes(_ other: Rival, _ row: Rival) -> Bool {
    guard let mine = row.worth, let theirs = other.worth, mine.what == theirs.what,
      theirs.amount > mine.amount,
      row.head.when.specificity == other.head.when.specificity
    else { return false }
    return row.head.when.implies(other.head.when)
  }

  /// A row of a set that is narrower by one closed list, whose words it divides up without a rest.
  private func covering(_ when: Condition, _ others: [RowHead]) -> RowHead? {
    for name in FactName.allCases where !when.mentions(name) {
      guard case .word(let all) = name.kind, !all.isEmpty else { continue }
      var rest = Set(all)
      var last: RowHead?
      for other in others where other.when.specificity == when.specificity + 1 {
        let words = other.when.terms.lazy.compactMap { term -> [String]? in
          if case .word(name, let words) = term { words } else { nil }
        }.first
        guard let words, when.implies(Condition(other.when.terms.filter { !$0.isAbout(name) }))
        else { continue }
        rest.subtract(words)
        last = other
      }
      if rest.isEmpty { return last }
    }
    return nil
  }

  /// Rows that say what an earlier one says.
  private var repeated: [Diagnostic] {
    var first: [String: RowHead] = [:]
    let prints = policy.fingerprints
    return policy.heads.compactMap { head in
      guard let text = prints[head.id] else { return nil }
      guard let same = first[text] else {
        first[text] = head
        return nil
      }
      return LintFinding.repeats(head, same).diagnostic()
    }
  }

  /// Rows that promise what no decision can carry, or nothing.
  private var idle: [RowHead] {
    let bonuses = policy.bonuses.filter {
      ($0.rate?.basisPoints ?? 0) == 0 && ($0.points ?? 0) == 0
    }
    let gestures = policy.gestures.filter { row in
      switch row.sort {
      case .discount: row.rates.isEmpty
      case .points: (row.points ?? 0) == 0
      case .coupon, .gift, .priority: true
      case .upgrade, .redo, .keepItem: false
      }
    }
    return bonuses.map(\.head) + gestures.map(\.head)
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
