public import Journal

/// How a desk was found when it was opened, and whether it can be written.
public struct DeskHealth: Sendable {
  /// What is wrong with the journal; where any of it is damage the desk is read-only.
  public var findings: [JournalFinding]
  /// What was done about bytes that an interrupted process had left behind.
  public var recoveries: [JournalRecovery]
  /// Whether commands can be committed.
  public var isWritable: Bool
  /// Whether the index is a copy for this process only, since the desk's own cannot be written.
  public var indexIsTemporary: Bool

  /// Whether nothing needs to be said.
  public var isSound: Bool { !findings.contains { $0.damage.isDamage } }
}
