import Advice
import ArgumentParser
import CanonicalJSON
import DeskStore
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy lint FILE`: what is wrong, and a ticket for each row that would give less than the law.
struct PolicyLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Look a policy file over, with counterexamples against the law.",
    discussion: """
      Every finding has its place, the line, and what to do. Exit code 3 where something is an error. \
      Where there is a desk (--desk, GUICHET_DESK), its people count as those who could approve.
      """)

  @Argument(help: "The file.") var file: String
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let read = try PolicyFileReading.file(file, phrases)
    let lint = PolicyLint(
      read, today: try options.clock().utcDay, approvers: approvers,
      adviceInputs: AdviceInput.allCases.map(\.rawValue))
    let words = DiagnosticText(phrases.language == .fr ? .fr : .en)
    var output = Output()
    for finding in lint.diagnostics {
      if options.json {
        output.json { json in
          json.member("severity", "\(finding.severity)")
          json.member("code", finding.code)
          json.member("file", finding.span.file)
          json.member("line", Int64(finding.span.line))
          json.member("column", Int64(finding.span.column))
          json.member("message", words.message(finding))
          json.member("excerpt", read.source.line(finding.span.line))
          json.member("note", finding.note?.text(words.language))
          json.member("help", words.help(finding))
        }
      } else {
        output.line(words.render(finding, source: read.source))
      }
    }
    output.flush()
    if lint.diagnostics.hasErrors { throw ExitStatus.invalid.code }
  }

  /// How many people of the desk may approve; nil where there is no desk to ask.
  private var approvers: Int? {
    let path = options.folder + "/desk.toml"
    guard let bytes = try? WrittenFile.bytes(of: path, Phrases(.en)),
      let settings = try? DeskSettings(reading: SourceText(file: path, bytes: bytes))
    else { return nil }
    return settings.people.count { $0.person.mayApprove }
  }
}
