import CanonicalJSON

/// Lines that are to be printed, made on any thread.
struct OutputBuffer: Sendable {
  private var json = CanonicalWriter(capacity: 1 << 16)

  /// What was added.
  var bytes: [UInt8] { json.bytes }

  /// Adds a line of text.
  mutating func line(_ text: String = "") {
    json.verbatim(text.utf8)
    json.newline()
  }

  /// Adds one JSON object as a line.
  mutating func json(_ body: (inout CanonicalWriter) -> Void) {
    json.object(body)
    json.newline()
  }
}
