/// What `verify` found.
public struct JournalVerification: Hashable, Sendable {
  /// All that is wrong or worth a word, in the order of the files.
  public let findings: [JournalFinding]
  /// The records that were read whole.
  public let events: Int64
  /// The last promised sequence and its hash: the receipt to keep elsewhere.
  public let receipt: JournalReceipt

  /// Whether everything promised is there as it was written.
  public var isSound: Bool { !findings.contains { $0.damage.isDamage } }
}
