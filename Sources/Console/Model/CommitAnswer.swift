public import Phrases
public import RefundDesk

/// What came of a confirmed command.
public enum CommitAnswer: Sendable {
  /// It is in the journal; with the case as it is now, and its row.
  case done(CaseFile, row: QueueRow, sequence: Int64)
  /// The desk's rules say no.
  case refused(Refusal)
  /// The ticket has changed since it was shown; with the case as it is now, and its row.
  case stale(CaseFile, row: QueueRow)
  /// It could not be written; in words, since only the desk knows why.
  case failed(Explanation)
}
