import Glibc

/// Writes a report into a file that the caller named.
enum ReportFile {
  /// Writes a text; returns nothing, or why it could not be written, in the system's words.
  static func write(_ text: String, to path: String) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let why = String(cString: strerror(errno))
        close(descriptor)
        return why
      }
    }
    // A full disk may say so only here.
    return close(descriptor) == 0 ? nil : String(cString: strerror(errno))
  }
}
