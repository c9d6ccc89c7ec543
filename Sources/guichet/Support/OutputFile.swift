import DeskPhrases
import Glibc
import Phrases

/// A file that a command writes beside the desk.
enum OutputFile {
  /// Writes bytes to a file, whole or with a clear word.
  static func write(_ bytes: [UInt8], to path: String, _ phrases: Phrases) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path, phrases) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path, phrases) }
      rest = rest.dropFirst(count)
    }
  }

  private static func failure(_ path: String, _ phrases: Phrases) -> Failure {
    Failure(phrases.cannotWrite(path, phrases.systemReason(errno)), .invalid)
  }
}
