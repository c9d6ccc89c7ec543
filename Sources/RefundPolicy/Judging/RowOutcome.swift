import RefundDesk

/// How one row came out for a case, before anybody asks for its words.
struct RowOutcome {
  /// Which row: its place in its table.
  enum Row: Hashable {
    case window(Int)
    case refuse(Int)
    case require(Int)
    /// The desk's own rule that what was sent cannot be cancelled.
    case sent
  }

  let row: Row
  let result: Check.Result
  let reason: CheckReason
  var missing: [Unknown] = []
}

extension PolicyIndex {
  /// The check that an outcome is, with clause and text.
  func check(_ outcome: RowOutcome) -> Check {
    guard let (head, kind) = head(outcome.row) else {
      return Check(
        id: "SENT", source: .desk, result: outcome.result, clause: "",
        text: CheckWords.sentAlready, reason: outcome.reason, missing: outcome.missing)
    }
    return Check(
      id: head.id, source: .policy(kind), result: outcome.result, clause: head.clause,
      text: head.text, reason: outcome.reason, missing: outcome.missing, line: head.line)
  }

  /// The clause of an outcome; empty where it has none.
  func clause(_ outcome: RowOutcome) -> String { head(outcome.row)?.0.clause ?? "" }

  /// The head of a row; nil for the desk's own rule.
  private func head(_ row: RowOutcome.Row) -> (RowHead, RowKind)? {
    switch row {
    case .window(let place): (policy.windows[place].head, .window)
    case .refuse(let place): (policy.refusals[place].head, .refuse)
    case .require(let place): (policy.requirements[place].head, .require)
    case .sent: nil
    }
  }
}
