import RefundDesk

extension PolicyJudge {
  private var rows: [WindowRow] { index.policy.windows }

  /// The window that counts: the most specific row that matches, the longest one on a tie. A row that
  /// may match and would change the outcome makes it unknown.
  func findWindow(for kind: ResolutionKind) -> RowOutcome? {
    var best: Int?
    var maybe: [Int] = []
    for place in index.windows[kind] {
      switch rows[place].head.when.truth(facts) {
      case .no: continue
      case .unknown: maybe.append(place)
      case .yes: best = best.map { better($0, place) } ?? place
      }
    }
    let outcome = best.map { self.outcome($0) }
    let least = best.map { rows[$0].head.when.specificity } ?? 0
    let rivals = maybe.filter { rows[$0].head.when.specificity >= least }
    guard !rivals.isEmpty, outcome?.result != .pass else { return outcome }
    let open = rivals.first { self.outcome($0).result == .pass }
    guard let place = open ?? (best == nil ? rivals.first : nil) else { return outcome }
    let unknowns = rows[place].head.when.unknowns(facts)
    return RowOutcome(
      row: .window(place), result: .unknown, reason: .unknown(unknowns), missing: unknowns)
  }

  private func better(_ one: Int, _ other: Int) -> Int {
    let first = rows[one].head.when.specificity
    let second = rows[other].head.when.specificity
    if first != second { return first > second ? one : other }
    guard let left = rows[one].lastDay(facts), let right = rows[other].lastDay(facts) else {
      return one
    }
    return right > left ? other : one
  }

  private func outcome(_ place: Int) -> RowOutcome {
    let from = rows[place].from
    if from == .deliveredOn, facts.truth(.delivered) == .no {
      return RowOutcome(row: .window(place), result: .pass, reason: .windowNotBegun)
    }
    guard let last = rows[place].lastDay(facts) else { return unknown(place, from) }
    guard let asked = facts.day(.requestedOn) else { return unknown(place, .requestedOn) }
    let left = last.days(since: asked)
    return left >= 0
      ? RowOutcome(row: .window(place), result: .pass, reason: .windowOpen(last: last, left: left))
      : RowOutcome(
        row: .window(place), result: .fail, reason: .windowClosed(last: last, over: -left))
  }

  private func unknown(_ place: Int, _ fact: FactName) -> RowOutcome {
    RowOutcome(
      row: .window(place), result: .unknown, reason: .unknown([.fact(fact)]),
      missing: [.fact(fact)])
  }

  /// How a refusal comes out; nil where it does not apply.
  func refusalOutcome(_ place: Int) -> RowOutcome? {
    switch index.policy.refusals[place].head.when.truth(facts) {
    case .no: return nil
    case .yes: return RowOutcome(row: .refuse(place), result: .fail, reason: .asWritten)
    case .unknown:
      let missing = index.policy.refusals[place].head.when.unknowns(facts)
      return RowOutcome(
        row: .refuse(place), result: .unknown, reason: .unknown(missing), missing: missing)
    }
  }

  /// How a requirement comes out; nil where it does not apply.
  func requirementOutcome(_ place: Int) -> RowOutcome? {
    let applies = index.policy.requirements[place].head.when.truth(facts)
    if applies == .no { return nil }
    let row = index.policy.requirements[place]
    var broken: [FactName] = []
    var missing: [Unknown] = []
    var softlyBroken = true
    for need in row.needs {
      switch need.term.truth(facts) {
      case .yes: continue
      case .unknown: missing.append(.fact(need.fact))
      case .no:
        broken.append(need.fact)
        // A proof that is known not to be there is a missing proof, not a broken rule.
        if case .yesNo = need.term {} else { softlyBroken = false }
      }
    }
    if broken.isEmpty && missing.isEmpty {
      return RowOutcome(row: .require(place), result: .pass, reason: .met)
    }
    if !broken.isEmpty {
      if row.warnsOnly || (row.onMissing == .warn && softlyBroken) {
        return RowOutcome(row: .require(place), result: .warn, reason: .broken(broken))
      }
      if applies == .yes {
        return RowOutcome(row: .require(place), result: .fail, reason: .broken(broken))
      }
    }
    if applies == .unknown { missing = row.head.when.unknowns(facts) + missing }
    return RowOutcome(
      row: .require(place), result: row.onMissing == .warn ? .warn : .unknown,
      reason: .unknown(missing), missing: missing)
  }
}
