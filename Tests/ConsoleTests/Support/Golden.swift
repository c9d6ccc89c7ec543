import Glibc
import Terminal
import Testing

/// Screens kept as text with one letter a cell for its style.
enum Golden {
  /// Compares a frame with the one that was kept; with `RECORD_SNAPSHOTS` set it is kept, and the test
  /// fails, so that nothing passes on a picture that nobody has looked at.
  static func expect(
    _ frame: Frame, _ name: String, location: SourceLocation = #_sourceLocation
  ) {
    let path = folder + "/" + name + ".txt"
    if getenv("RECORD_SNAPSHOTS") != nil {
      write(frame.golden, path)
      Issue.record("recorded \(name); look at it and run again", sourceLocation: location)
      return
    }
    guard let kept = read(path) else {
      Issue.record("\(name) is not recorded", sourceLocation: location)
      return
    }
    if kept == frame.golden { return }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = frame.golden.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, (before, after)) in zip(old, new).enumerated() where before != after {
      Issue.record(
        "\(name), line \(index + 1):\n  kept \(before)\n  now  \(after)", sourceLocation: location)
      return
    }
    Issue.record("\(name) has \(new.count) lines, not \(old.count)", sourceLocation: location)
  }

  private static let folder =
    #filePath.split(separator: "/").dropLast(2)
    .reduce("") { $0 + "/" + $1 } + "/Screens"

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1_000_000)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private static func write(_ text: String, _ path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}
