public import DeskRecords

/// Why one line of an exchange file could not be used, and where.
public struct DeskImportFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The line itself.
    case record(RecordFault)
    /// Another record with the same identifier says something else.
    case duplicateID(DeskRecord.Kind, String, firstFile: String, firstLine: Int)
    /// The record names another that is neither in the input nor on the desk.
    case missingReference(path: String, DeskRecord.Kind, String)
  }

  /// What is wrong.
  public let kind: Kind
  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The line's bytes as they stand in the file.
  public let text: String
}
