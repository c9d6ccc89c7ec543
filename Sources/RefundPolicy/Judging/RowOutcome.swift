import RefundDesk

/// How one row came out for a case, before anybody asks for its words.
///
/// A class because every kind of resolution that the row is about looks at it, several times.
final class RowOutcome {
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
  let missing: [Unknown]

  init(row: Row, result: Check.Result, reason: CheckReason, missing: [Unknown] = []) {
    self.row = row
    self.result = result
    self.reason = reason
    self.missing = missing
  }
}

extension PolicyIndex {
  /// The check that an outcome is, with clause and text.
  func check(_ outcome: RowOutcome) -> Check {
    Check(
      subject: subject(outcome.row), result: outcome.result, reason: outcome.reason,
      missing: outcome.missing)
  }

  /// The clause of a row; empty where it has none.
  func clause(_ row: RowOutcome.Row) -> String { subject(row).clause }

  private func subject(_ row: RowOutcome.Row) -> CheckSubject {
    switch row {
    case .window(let place): subjects.windows[place]
    case .refuse(let place): subjects.refusals[place]
    case .require(let place): subjects.requirements[place]
    case .sent: PolicyIndex.sent
    }
  }

  private static let sent = CheckSubject(
    id: "SENT", source: .desk, clause: "", text: CheckWords.sentAlready)
}
