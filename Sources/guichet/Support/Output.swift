import CanonicalJSON
import Glibc

/// Standard output and standard error, written in whole lines.
///
/// A reader that has gone (`guichet list | head`) ends the program quietly; a full disk does not pass
/// for success.
struct Output {
  private var buffer: [UInt8] = []

  /// Adds a line of text to standard output.
  mutating func line(_ text: String = "") {
    buffer.append(contentsOf: text.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 16 { flush() }
  }

  /// Adds one JSON object as a line to standard output.
  mutating func json(_ body: (inout CanonicalWriter) -> Void) {
    var writer = CanonicalWriter()
    writer.object(body)
    bytes(writer.bytes)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds bytes as they are to standard output.
  mutating func bytes(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count > 1 << 16 { flush() }
  }

  /// Writes what was added.
  mutating func flush() {
    Output.write(buffer[...], to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  /// How many columns the terminal of standard output has; nil where it is no terminal.
  static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes one line to standard error, after all that was added to standard output.
  mutating func error(_ text: String) {
    flush()
    Output.write(Array((text + "\n").utf8)[...], to: STDERR_FILENO)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        exit(errno == EPIPE ? ExitStatus.ok.rawValue : ExitStatus.invalid.rawValue)
      }
    }
  }
}
