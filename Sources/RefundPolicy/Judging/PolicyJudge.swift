import RefundDesk

/// Holds the rows of a policy against the facts of a case, or of those lines of it that are alike.
struct PolicyJudge {
  /// How a kind of resolution stands by the policy alone.
  enum Standing: Hashable {
    case passes
    /// Rows speak against it; `discretionary` where a person may grant it all the same.
    case fails(discretionary: Bool)
    case waits([Unknown])
    /// No row speaks of it.
    case silent
  }

  let policy: Policy
  let facts: CaseFacts
  let asked: ResolutionKind

  /// The checks of every row that applies to what was asked.
  func checks(for kind: ResolutionKind) -> [Check] {
    var checks: [Check] = []
    if let window = window(for: kind) { checks.append(window) }
    checks += policy.refusals.compactMap { $0.kinds.contains(kind) ? refusal($0) : nil }
    checks += policy.requirements.compactMap { $0.kinds.contains(kind) ? requirement($0) : nil }
    if let implicit = sentAlready(kind) { checks.append(implicit) }
    return checks
  }

  /// How a kind stands.
  func standing(of kind: ResolutionKind) -> Standing {
    let checks = checks(for: kind)
    let failed = checks.filter { $0.result == .fail }
    if !failed.isEmpty {
      return .fails(discretionary: failed.allSatisfy { discretionaryRows.contains($0.id) })
    }
    let unknowns = checks.filter { $0.result == .unknown }.flatMap(\.missing)
    if !unknowns.isEmpty { return .waits(unknowns) }
    return speaks(of: kind, checks) ? .passes : .silent
  }

  private var discretionaryRows: [String] {
    policy.refusals.filter(\.discretionary).map(\.head.id)
  }

  /// Whether the policy grants the kind by a row of its own. A shop with windows grants what its
  /// windows open; one without grants what its requirements are about.
  private func speaks(of kind: ResolutionKind, _ checks: [Check]) -> Bool {
    switch kind {
    case .cancel, .orderChange: return true
    case .discount, .points, .redo, .repair: return false
    default: break
    }
    if policy.windows.contains(where: { $0.kinds.contains(kind) }) {
      return checks.contains { $0.source == .policy(.window) }
    }
    return policy.windows.isEmpty && policy.requirements.contains { $0.kinds.contains(kind) }
  }

  /// Cancelling and changing are for orders that have not left, where the policy does not say more.
  private func sentAlready(_ kind: ResolutionKind) -> Check? {
    guard kind == .cancel || kind == .orderChange,
      !policy.requirements.contains(where: { row in
        row.kinds.contains(kind) && row.needs.contains { $0.fact == .status }
      })
    else { return nil }
    let notSent = Condition.Term.word(.status, ["pending", "processed"])
    let truth = notSent.truth(facts)
    if truth == .yes { return nil }
    return Check(
      id: "SENT", source: .desk, result: truth == .no ? .fail : .unknown, clause: "",
      text: CheckWords.sentAlready,
      reason: truth == .no ? .alreadySent : .unknown([.fact(.status)]),
      missing: truth == .no ? [] : [.fact(.status)])
  }
}

extension PolicyJudge {
  /// The window that counts: the most specific row that matches, the longest one on a tie. A row that
  /// may match and would change the outcome makes it unknown.
  private func window(for kind: ResolutionKind) -> Check? {
    var best: WindowRow?
    var maybe: [WindowRow] = []
    for row in policy.windows where row.kinds.contains(kind) {
      switch row.head.when.truth(facts) {
      case .no: continue
      case .unknown: maybe.append(row)
      case .yes: best = best.map { better($0, row) } ?? row
      }
    }
    let check = best.map { outcome($0) }
    let rivals = maybe.filter {
      $0.head.when.specificity >= (best?.head.when.specificity ?? 0)
    }
    guard !rivals.isEmpty, check?.result != .pass else { return check }
    let open = rivals.filter { outcome($0).result == .pass }
    guard let row = open.first ?? (best == nil ? rivals.first : nil) else { return check }
    let unknowns = row.head.when.unknowns(facts)
    return self.check(
      row.head, .window, .unknown, .unknown(unknowns), missing: unknowns)
  }

  private func better(_ one: WindowRow, _ other: WindowRow) -> WindowRow {
    let (first, second) = (one.head.when.specificity, other.head.when.specificity)
    if first != second { return first > second ? one : other }
    guard let left = one.lastDay(facts), let right = other.lastDay(facts) else { return one }
    return right > left ? other : one
  }

  private func outcome(_ row: WindowRow) -> Check {
    if row.from == .deliveredOn, facts.truth(.delivered) == .no {
      return check(row.head, .window, .pass, .windowNotBegun)
    }
    guard let last = row.lastDay(facts) else {
      let missing = [Unknown.fact(row.from)]
      return check(row.head, .window, .unknown, .unknown(missing), missing: missing)
    }
    guard let asked = facts.day(.requestedOn) else {
      let missing = [Unknown.fact(.requestedOn)]
      return check(row.head, .window, .unknown, .unknown(missing), missing: missing)
    }
    let left = last.days(since: asked)
    return left >= 0
      ? check(row.head, .window, .pass, .windowOpen(last: last, left: left))
      : check(row.head, .window, .fail, .windowClosed(last: last, over: -left))
  }

  private func refusal(_ row: RefuseRow) -> Check? {
    switch row.head.when.truth(facts) {
    case .no: return nil
    case .yes: return check(row.head, .refuse, .fail, .asWritten)
    case .unknown:
      let missing = row.head.when.unknowns(facts)
      return check(row.head, .refuse, .unknown, .unknown(missing), missing: missing)
    }
  }

  private func requirement(_ row: RequireRow) -> Check? {
    let applies = row.head.when.truth(facts)
    if applies == .no { return nil }
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
    if broken.isEmpty && missing.isEmpty { return check(row.head, .require, .pass, .met) }
    if !broken.isEmpty {
      if row.warnsOnly || (row.onMissing == .warn && softlyBroken) {
        return check(row.head, .require, .warn, .broken(broken))
      }
      if applies == .yes { return check(row.head, .require, .fail, .broken(broken)) }
    }
    if applies == .unknown { missing = row.head.when.unknowns(facts) + missing }
    let result: Check.Result = row.onMissing == .warn ? .warn : .unknown
    return check(row.head, .require, result, .unknown(missing), missing: missing)
  }

  func check(
    _ head: RowHead, _ kind: RowKind, _ result: Check.Result, _ reason: CheckReason,
    missing: [Unknown] = []
  ) -> Check {
    Check(
      id: head.id, source: .policy(kind), result: result, clause: head.clause, text: head.text,
      reason: reason, missing: missing, line: head.line)
  }
}
