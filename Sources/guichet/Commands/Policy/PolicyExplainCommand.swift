import ArgumentParser
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy explain ID|FILE`: the rights found, those not found, and why.
struct PolicyExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a ticket or a case: rights found, rights not found, and why.",
    discussion: """
      A case is a TOML file of facts, with the keys of an example's ticket: channel = "online", \
      reason = "defective", delivered_on = 2026-11-06. It is judged by the policy in force, or by \
      --policy without any desk.
      """)

  @Argument(help: ArgumentHelp("The ticket, or a file of facts.", valueName: "id-or-file"))
  var subject: String
  @Option(help: ArgumentHelp("Judge a file of facts by that policy file.", valueName: "file"))
  var policy: String?
  @OptionGroup var options: DeskOptions

  private var isFile: Bool { subject.contains("/") || subject.hasSuffix(".toml") }

  func validate() throws {
    if policy != nil, !isFile { throw ValidationError("--policy goes with a file of facts.") }
    if !isFile, TicketID(subject) == nil {
      throw ValidationError("\(subject) is neither a ticket nor a file of facts.")
    }
  }

  func run() throws {
    var output = Output()
    defer { output.flush() }
    if isFile, let policy {
      let phrases = Phrases(options.language ?? .en)
      let judged = try judged(by: try PolicyFileReading.policy(policy, phrases), phrases)
      return print(judged, phrases.language, to: &output)
    }
    let session = try Session(options, mode: .reading)
    try session.requirePolicy()
    let language = session.phrases.language
    if isFile {
      guard let policy = session.desk.policy else { return }
      return print(try judged(by: policy, session.phrases), language, to: &output)
    }
    guard let ticket = TicketID(subject) else { return }
    let file = try session.asking { () throws(DeskFault) in try session.desk.dossier(ticket) }
    guard let judgement = session.desk.judge(file, at: session.now) else { return }
    print(judgement, language, to: &output)
  }

  /// The judgement of the file of facts.
  private func judged(by policy: Policy, _ phrases: Phrases) throws -> Judgement {
    let source = SourceText(file: subject, bytes: try WrittenFile.bytes(of: subject, phrases))
    let file = CaseFile(source, policy: policy)
    guard let facts = file.facts else { throw Failure(file.diagnostics, source, phrases) }
    return Judge(policy).judge(facts)
  }

  private func print(_ judgement: Judgement, _ language: Language, to output: inout Output) {
    let text = PolicyExplanation(judgement, language: language).text
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      output.line(clean(String(line)))
    }
  }
}
