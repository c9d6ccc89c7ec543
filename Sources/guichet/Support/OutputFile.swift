import DeskPhrases
import Glibc
import Phrases

/// A file that a command writes beside the desk.
enum OutputFile {
  /// Writes bytes to a file, whole or with a clear word: a full disk leaves no half of one. What is no
  /// plain file, such as a pipe, is written as it comes.
  static func write(_ bytes: [UInt8], to path: String, _ phrases: Phrases) throws {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else {
      return try replace(path, with: bytes, phrases)
    }
    try put(bytes, into: path, named: path, phrases)
  }

  private static func put(
    _ bytes: [UInt8], into path: String, named name: String, _ phrases: Phrases
  ) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(name, phrases) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(name, phrases) }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts bytes in place of what was there: beside it first, so that a full disk or a power cut leaves
  /// the old file or the new one.
  private static func replace(_ path: String, with bytes: [UInt8], _ phrases: Phrases) throws {
    let temporary = "\(path).\(getpid()).tmp"
    do {
      try put(bytes, into: temporary, named: path, phrases)
      try keepRights(of: path, on: temporary, phrases)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func keepRights(
    of path: String, on temporary: String, _ phrases: Phrases
  ) throws {
    var status = stat()
    if stat(path, &status) == 0, chmod(temporary, status.st_mode & 0o7777) != 0 {
      throw failure(path, phrases)
    }
    let file = open(temporary, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path, phrases) }
    defer { close(file) }
    guard fsync(file) == 0, rename(temporary, path) == 0 else { throw failure(path, phrases) }
  }

  private static func failure(_ path: String, _ phrases: Phrases) -> Failure {
    Failure(phrases.cannotWrite(path, phrases.systemReason(errno)), .invalid)
  }
}
