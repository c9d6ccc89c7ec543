import Advice
import ArgumentParser
import CanonicalJSON
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy lint FILE`: what is wrong, and a ticket for each row that would give less than the law.
struct PolicyLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Look a policy file over, with counterexamples against the law.",
    discussion: "Exit code 3 where something is an error.")

  @Argument(help: "The file.") var file: String
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let read = try PolicyFileReading.file(file, phrases)
    let lint = PolicyLint(
      read, today: try options.clock().utcDay,
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
        }
      } else {
        output.line(words.render(finding, source: read.source))
      }
    }
    output.flush()
    if lint.diagnostics.hasErrors { throw ExitStatus.invalid.code }
  }
}
