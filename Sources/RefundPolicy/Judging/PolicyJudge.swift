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
  private var byKind: KindTable<[RowOutcome]?>
  private var standings: KindTable<Standing?>

  init(_ index: PolicyIndex, facts: CaseFacts) {
    self.index = index
    self.facts = facts
    refusals = Array(repeating: .none, count: index.policy.refusals.count)
    requirements = Array(repeating: .none, count: index.policy.requirements.count)
    byKind = KindTable(repeating: nil)
    standings = KindTable(repeating: nil)
  }

  /// The checks of every row that applies to a kind.
  func checks(for kind: ResolutionKind) -> [Check] { outcomes(for: kind).map(index.check) }

  /// How every row came out that applies to a kind.
  func outcomes(for kind: ResolutionKind) -> [RowOutcome] {
    if let known = byKind[kind] { return known }
    var found: [RowOutcome] = []
    if let window = window(for: kind) { found.append(window) }
    for place in index.refusals[kind] {
      if let outcome = refusal(place) { found.append(outcome) }
    }
    for place in index.requirements[kind] {
      if let outcome = requirement(place) { found.append(outcome) }
    }
    if let implicit = sentAlready(kind) { found.append(implicit) }
    byKind[kind] = found
    return found
  }

  /// How a kind stands.
  func standing(of kind: ResolutionKind) -> Standing {
    if let known = standings[kind] { return known }
    let standing = standing(outcomes(for: kind), kind)
    standings[kind] = standing
    return standing
  }

  private func standing(_ outcomes: [RowOutcome], _ kind: ResolutionKind) -> Standing {
    var fails = false
    var discretionary = true
    var unknowns: [Unknown] = []
    for outcome in outcomes {
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
    return speaks(of: kind, outcomes) ? .passes : .silent
  }

  private func isDiscretionary(_ row: RowOutcome.Row) -> Bool {
    if case .refuse(let place) = row { index.policy.refusals[place].discretionary } else { false }
  }

  /// Whether the policy grants the kind by a row of its own. A shop with windows grants what its
  /// windows open; one without grants what its requirements are about.
  private func speaks(of kind: ResolutionKind, _ outcomes: [RowOutcome]) -> Bool {
    switch kind {
    case .cancel, .orderChange: return true
    case .discount, .points, .redo, .repair: return false
    default: break
    }
    if !index.windows[kind].isEmpty {
      return outcomes.contains { if case .window = $0.row { true } else { false } }
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
