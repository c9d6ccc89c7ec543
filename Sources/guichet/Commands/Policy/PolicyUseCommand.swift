import ArgumentParser
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy use FILE`: puts a version in force on the desk.
struct PolicyUseCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Put a policy file in force on the desk.")
  static let mode = Desk.Mode.writing

  @Argument(help: "The file.") var file: String
  @Flag(help: "Say whether it could be used, and write nothing.") var dryRun = false
  @OptionGroup var options: DeskOptions

  func run(in session: inout Session) throws {
    let text = try PolicyText.read(file, session.phrases)
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
