/// What proves a commit: the last sequence and the chain's hash there.
///
/// Kept outside the desk it shows whether the history up to it is still the same.
public struct JournalReceipt: Hashable, Sendable {
  /// The sequence of the last record.
  public let sequence: Int64
  /// The chain's hash at that record.
  public let hash: ChainHash

  /// A receipt as it was printed.
  public init(sequence: Int64, hash: ChainHash) {
    self.sequence = sequence
    self.hash = hash
  }
}

/// A batch that is on disk.
public struct JournalCommit: Sendable {
  /// The receipt of its last record.
  public let receipt: JournalReceipt
  /// Its records, in order.
  public let records: [JournalRecord]
}
