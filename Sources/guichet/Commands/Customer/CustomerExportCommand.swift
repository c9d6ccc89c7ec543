import ArgumentParser
import DeskStore
import Glibc
import Phrases
import RefundDesk

/// `guichet customer export ID`: everything that the desk holds about one customer.
struct CustomerExportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Everything that the desk holds about a customer, as one JSON document.",
    discussion: """
      For who asks to see or to take along what is held about them (GDPR, art. 15 and 20): records, \
      requests, messages, notes, decisions, every event with who caused it, drafts, and what they are \
      entitled to know about it.
      """)

  @Argument(help: "The customer, or their address of mail.") var customer: CustomerID
  @Option(help: ArgumentHelp("Write to that file, outside the desk.", valueName: "file"))
  var out: String?
  @Flag(help: "Say what would be written, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let id = try session.customer(customer)
    let file = try session.asking { () throws(DeskFault) in
      try session.desk.personalFile(of: id)
    }
    let bytes = PersonalFileJSON(file, session).bytes + [UInt8(ascii: "\n")]
    if let out, isInside(out, session.desk.path) {
      throw Failure(session.phrases.exportInsideDesk(out), .usage)
    }
    if dryRun {
      session.output.line(session.phrases.exported(file.events.count, to: out ?? "-", id.rawValue))
      return session.output.line(session.phrases.nothingWritten())
    }
    guard let out else { return session.output.bytes(bytes) }
    try OutputFile.write(bytes, to: out, session.phrases)
    guard !session.json else {
      return session.output.json { json in
        json.member("customer", id.rawValue)
        json.member("file", out)
        json.member("events", Int64(file.events.count))
        json.member("bytes", Int64(bytes.count))
      }
    }
    session.output.line(session.phrases.exported(file.events.count, to: out, id.rawValue))
  }

  /// Whether a file would lie in the desk's directory, where an erasure would have to look for it.
  private func isInside(_ file: String, _ desk: String) -> Bool {
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    guard let inner = real(folder.isEmpty ? "/" : folder), let outer = real(desk) else {
      return false
    }
    return inner == outer || inner.hasPrefix(outer + "/")
  }

  private func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
