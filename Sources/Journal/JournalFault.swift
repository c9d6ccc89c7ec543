/// Why the journal cannot do what was asked. Carries no wording; `Phrases` words it.
public struct JournalFault: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Kind: Hashable, Sendable {
    /// A call to the operating system failed; nothing was promised.
    case disk(DiskError)
    /// A sync failed, or clearing up after a failed write: whether the command is on disk is not
    /// known. This journal writes no more; open the desk again and verify.
    case outcomeUnknown(DiskError)
    /// An earlier outcome is unknown; this journal writes no more.
    case stoppedWriting
    /// The directory holds no desk.
    case noDesk
    /// The directory holds a desk already.
    case deskExists
    /// The desk lies on a network file system of this name and cannot be written safely.
    case networkFilesystem(String)
    /// Another process holds the lock; its note about itself, `pid name`, or empty.
    case locked(holder: String)
    /// The journal was opened for reading.
    case openedForReading
    /// Promised bytes are damaged; the journal is open for reading only.
    case damaged(JournalDamage)
    /// The file is of a later version of the format.
    case unsupportedVersion(Int64)
    /// A draft cannot be written as it is.
    case badDraft(DraftProblem)
  }

  /// What is wrong with a draft.
  public enum DraftProblem: Hashable, Sendable {
    /// `data` is not one compact JSON object.
    case dataMalformed
    /// `personal` is not one compact JSON object, or begins with a member `s`.
    case personalMalformed
    /// The line is longer than 1 MiB; its length in bytes.
    case lineTooLong(Int)
    /// The batch is longer than the limit; its length in bytes.
    case batchTooLong(Int)
    /// The time lies outside the years 1 to 9999.
    case timeOutOfRange
    /// The ticket's version is below 1.
    case versionOutOfRange
  }

  /// What stands in the way.
  public let kind: Kind
  /// The file, from the desk's directory on, e.g. `HEAD`.
  public let file: String
  /// The byte concerned, where there is one.
  public let offset: Int?
  /// The sequence concerned, where there is one.
  public let sequence: Int64?

  /// A fault in `file`.
  public init(_ kind: Kind, file: String, offset: Int? = nil, sequence: Int64? = nil) {
    // What a newer program wrote is not damaged.
    if case .damaged(.versionUnknown(let version)) = kind {
      self.kind = .unsupportedVersion(version)
    } else {
      self.kind = kind
    }
    self.file = file
    self.offset = offset
    self.sequence = sequence
  }

  /// A fault for a finding.
  public init(_ finding: JournalFinding) {
    self.init(
      .damaged(finding.damage), file: finding.file, offset: finding.offset,
      sequence: finding.sequence)
  }
}
