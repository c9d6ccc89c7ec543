import DeskPhrases
import Glibc
import Phrases
import RefundDesk
import ShippedScenarios
import Training

/// The progress files: `NAME.jsonl` for each trainee, one line a play, and the plays themselves as
/// scripts under `plays/`. It knows no desk.
struct ProgressShelf {
  let folder: String
  let phrases: Phrases

  /// Where progress is kept where nothing else is said.
  static var usualFolder: String {
    Environment.xdgFolder("XDG_DATA_HOME", fallback: ".local/share") + "/training"
  }

  /// Adds a play to a trainee's file and keeps its script; both files' paths.
  func keep(
    _ attempt: Attempt, _ play: Play, of name: String
  ) throws -> (file: String, script: String) {
    try make(folder + "/plays")
    let path = file(of: name)
    try append(attempt.line + "\n", to: path)
    let stamp = attempt.at.description.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    let version = attempt.isVariant ? "-variant" : ""
    let script = folder + "/plays/\(escaped(name))-\(stamp)-\(attempt.scenario)\(version).txt"
    let text = PlayScript(play).text
    try OutputFile.write(Array(text.utf8), to: script, phrases)
    return (path, script)
  }

  /// What a trainee has played, oldest first; nothing where there is no file.
  func attempts(of name: String) throws -> [Attempt] {
    let path = file(of: name)
    guard access(path, F_OK) == 0 else { return [] }
    let text = String(decoding: try WrittenFile.bytes(of: path, phrases), as: UTF8.self)
    var attempts: [Attempt] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      do throws(Attempt.Fault) { attempts.append(try Attempt(line: String(line))) } catch {
        throw Failure(phrases.progressFault(path, line: index + 1, error), .invalid)
      }
    }
    return attempts
  }

  /// The book of a trainee.
  func book(of name: String) throws -> ProgressBook {
    let scenarios = ScenarioShelf(phrases: phrases).shipped.compactMap { $0.scenario(.en) }
    return ProgressBook(
      try attempts(of: name), scenarios: scenarios.map { (id: $0.id, level: $0.level) })
  }

  /// Everybody who has played.
  var trainees: [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".jsonl") { names.append(unescaped(String(name.dropLast(6)))) }
    }
    return names.sorted()
  }

  private func file(of name: String) -> String { folder + "/" + escaped(name) + ".jsonl" }

  /// A name as a file's: letters, digits, `_` and `-` stand for themselves, other bytes as `%2F`.
  private func escaped(_ name: String) -> String {
    name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D:
        String(decoding: [byte], as: UTF8.self)
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }

  private func unescaped(_ name: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    // One write of one line: two plays that end at once do not mix.
    guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      throw failure(path)
    }
  }

  private func make(_ path: String) throws {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o755) != 0, errno != EEXIST { throw failure(made) }
    }
  }

  private func failure(_ path: String) -> Failure {
    Failure(phrases.cannotWrite(path, phrases.systemReason(errno)), .invalid)
  }
}
