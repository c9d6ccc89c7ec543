import Glibc

/// What is piped into a command.
enum StandardInput {
  /// The words of an argument; `-` reads all of standard input.
  static func words(_ argument: String) throws -> String {
    guard argument == "-" else { return argument }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("standard input is not valid UTF-8", .invalid)
    }
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
