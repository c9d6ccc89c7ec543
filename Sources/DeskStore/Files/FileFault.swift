import Glibc

/// A call of the operating system about a file that failed.
public struct FileFault: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: String, Hashable, Sendable {
    case open, read, write, sync, rename, chmod, makeDirectory, list, remove
  }

  /// What was tried.
  public let operation: Operation
  /// On what.
  public let path: String
  /// The system's number for the reason.
  public let code: Int32

  /// The failure that the last call left in `errno`.
  init(_ operation: Operation, _ path: String) {
    self.operation = operation
    self.path = path
    code = errno
  }

  /// A failure with a known reason.
  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
