/// A call to the operating system failed.
public struct DiskError: Error, Hashable, Sendable {
  /// What was asked of the disk.
  public enum Operation: String, Hashable, Sendable {
    /// Opening or creating a file.
    case open
    /// Reading bytes, sizes or names.
    case read
    /// Writing bytes.
    case write
    /// Making a file shorter.
    case truncate
    /// Reserving room.
    case reserve
    /// Bringing written bytes or names to the medium.
    case synchronize
    /// Giving a file another name.
    case rename
    /// Removing a file.
    case remove
    /// Making a directory.
    case makeDirectory
    /// Setting access rights.
    case setMode
    /// Taking the lock.
    case lock
    /// Watching for changes.
    case watch
  }

  /// What was asked.
  public let operation: Operation
  /// The system's error number (`errno`), e.g. `ENOSPC`.
  public let code: Int32

  /// `operation` failed with the error number `code`.
  public init(_ operation: Operation, _ code: Int32) {
    self.operation = operation
    self.code = code
  }
}
