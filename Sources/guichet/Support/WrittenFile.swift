import DeskPhrases
import Glibc
import Phrases

/// A file that a person wrote: settings, policies, mappings.
enum WrittenFile {
  /// The bytes of a file, or a clear word on why they cannot be had.
  static func bytes(of path: String, _ phrases: Phrases) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, phrases) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw failure(path, phrases) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func failure(_ path: String, _ phrases: Phrases) -> Failure {
    Failure(phrases.cannotRead(path, phrases.systemReason(errno)), .invalid)
  }
}
