/// One thing that a check of the journal found, and where.
public struct JournalFinding: Hashable, Sendable {
  /// What is wrong.
  public let damage: JournalDamage
  /// The file, from the desk's directory on, e.g. `journal/000000000001.jsonl`.
  public let file: String
  /// The first byte of the line or field concerned, where there is one.
  public let offset: Int?
  /// The sequence of the record concerned, or the one expected there, where it is known.
  public let sequence: Int64?

  /// A finding in `file`.
  public init(_ damage: JournalDamage, file: String, offset: Int? = nil, sequence: Int64? = nil) {
    self.damage = damage
    self.file = file
    self.offset = offset
    self.sequence = sequence
  }
}
