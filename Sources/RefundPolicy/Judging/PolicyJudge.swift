import RefundDesk

/// Holds the rows of a policy against the facts of a case, or of those lines of it that are alike.
///
/// A class because it keeps what it has found out: each row is held against the facts once, however many
/// kinds of resolution ask for it. It lives as long as one judgement and on one thread.
final class PolicyJudge {
  /// How a kind of resolution stands by the policy alone.
  enum Standing: Hashable {
    case passes
    /// Rows speak against it; `discretionary` where a person may grant it all the same.
    case fails(discretionary: Bool)
    case waits([Unknown])
    /// No row speaks of it.
    case silent
  }

  let index: PolicyIndex
  let facts: CaseFacts
  private var refusals: [RowOutcome??]
  private var requirements: [RowOutcome??]
  private var windows: KindTable<RowOutcome??>
  private var standings: KindTable<Standing?>

  init(_ index: PolicyIndex, facts: CaseFacts) {
    self.index = index
    self.facts = facts
    refusals = Array(repeating: .none, count: index.policy.refusals.count)
    requirements = Array(repeating: .none, count: index.policy.requirements.count)
    windows = KindTable(repeating: .none)
    standings = KindTable(repeating: nil)
  }

  /// The checks of every row that applies to a kind.
  func checks(for kind: ResolutionKind) -> [Check] {
    var checks: [Check] = []
    checks.reserveCapacity(8)
    forEachOutcome(for: kind) { checks.append(index.check($0)) }
    return checks
  }

  /// Looks at every row that applies to a kind: the window, refusals, requirements, the desk's own.
  func forEachOutcome(for kind: ResolutionKind, _ look: (RowOutcome) -> Void) {
    if let window = window(of: kind) { look(window) }
    for place in index.refusals[kind] {
      if let outcome = refusal(place) { look(outcome) }
    }
    for place in index.requirements[kind] {
      if let outcome = requirement(place) { look(outcome) }
    }
    if let implicit = sentAlready(kind) { look(implicit) }
  }

  /// How a kind stands.
  func standing(of kind: ResolutionKind) -> Standing {
    if let known = standings[kind] { return known }
    let standing = findStanding(of: kind)
    standings[kind] = standing
    return standing
  }

  private func findStanding(of kind: ResolutionKind) -> Standing {
    var fails = false
    var discretionary = true
    var unknowns: [Unknown] = []
    forEachOutcome(for: kind) { outcome in
      switch outcome.result {
      case .fail:
        fails = true
        discretionary = discretionary && isDiscretionary(outcome.row)
      case .unknown: unknowns += outcome.missing
      case .pass, .warn, .info: break
      }
    }
    if fails { return .fails(discretionary: discretionary) }
    if !unknowns.isEmpty { return .waits(unknowns) }
    return speaks(of: kind) ? .passes : .silent
  }

  private func isDiscretionary(_ row: RowOutcome.Row) -> Bool {
    if case .refuse(let place) = row { index.policy.refusals[place].discretionary } else { false }
  }

  /// Whether the policy grants the kind by a row of its own. A shop with windows grants what its
  /// windows open; one without grants what its requirements are about.
  private func speaks(of kind: ResolutionKind) -> Bool {
    switch kind {
    case .cancel, .orderChange: return true
    case .discount, .points, .redo: return false
    // Nobody mends by default: only where a window names repairs.
    case .repair where index.windows[.repair].isEmpty: return false
    default: break
    }
    if !index.windows[kind].isEmpty {
      return window(of: kind) != nil
    }
    return index.policy.windows.isEmpty && !index.requirements[kind].isEmpty
  }

  /// Cancelling and changing are for orders that have not left, where the policy does not say more.
  private func sentAlready(_ kind: ResolutionKind) -> RowOutcome? {
    guard kind == .cancel || kind == .orderChange, !index.looksAtStatus[kind] else { return nil }
    switch PolicyJudge.notSent.truth(facts) {
    case .yes: return nil
    case .no: return RowOutcome(row: .sent, result: .fail, reason: .alreadySent)
    case .unknown:
      return RowOutcome(
        row: .sent, result: .unknown, reason: .unknown([.fact(.status)]),
        missing: [.fact(.status)])
    }
  }

  private static let notSent = Condition.Term.word(.status, ["pending", "processed"])

  private func window(of kind: ResolutionKind) -> RowOutcome? {
    if let known = windows[kind] { return known }
    let outcome = findWindow(for: kind)
    windows[kind] = .some(outcome)
    return outcome
  }

  private func refusal(_ place: Int) -> RowOutcome? {
    if let known = refusals[place] { return known }
    let outcome = refusalOutcome(place)
    refusals[place] = .some(outcome)
    return outcome
  }

  private func requirement(_ place: Int) -> RowOutcome? {
    if let known = requirements[place] { return known }
    let outcome = requirementOutcome(place)
    requirements[place] = .some(outcome)
    return outcome
  }
}
