import ArgumentParser
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy use FILE`: puts a version in force on the desk.
struct PolicyUseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Put a policy file in force on the desk.",
    discussion: """
      A file that leaves out the law of its own place would lower the floor of every decision: it takes a \
      supervisor and --because, and both stand at the top of the desk's copy.
      """)
  static let mode = Desk.Mode.writing

  @Argument(help: "The file.") var file: String
  @Option(help: ArgumentHelp("Why the law is left out, where it is.", valueName: "reason"))
  var because: String?
  @Flag(help: "Say whether it could be used, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    var text = try PolicyText.read(file, session.phrases)
    if let pack = text.policy?.lawLeftOut() {
      text.bytes = try permission(to: pack.id, in: session) + text.bytes
    }
    guard !dryRun else {
      session.output.line(session.phrases.nothingWritten())
      return
    }
    do throws(PolicyUseFault) {
      try session.desk.usePolicy(text.bytes, named: text.name)
    } catch {
      throw Failure(error, session.phrases)
    }
    session.output.line(session.phrases.policyInForce(text.name))
  }
}

extension PolicyUseCommand {
  /// The comment that records who left the law out, when and why; only a supervisor may.
  private func permission(to pack: String, in session: Session) throws -> [UInt8] {
    let reason = because?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    guard !reason.isEmpty, try session.person().mayApprove else {
      throw Failure(session.phrases.lawLeftOut(pack), .negative)
    }
    let (person, time) = (try session.person().id.rawValue, session.now)
    return Array("# Without the law pack \"\(pack)\": \(person), \(time): \(reason)\n".utf8)
  }
}

extension Failure {
  /// A policy that cannot be put in force.
  init(_ fault: PolicyUseFault, _ phrases: Phrases) {
    switch fault {
    case .readOnly: self.init(CommitFault.readOnly(.openedForReading), phrases)
    case .badName(let name): self.init(phrases.badPolicyName(name), .usage)
    case .broken(let file): self.init(file.diagnostics, file.source, phrases)
    case .file(let fault): self.init(DeskFault.file(fault), phrases)
    case .desk(let fault): self.init(fault, phrases)
    }
  }
}
