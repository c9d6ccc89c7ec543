import ArgumentParser
import CanonicalJSON
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet policy test FILE`: runs the examples of the file, and names the rows that none touches.
struct PolicyTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of a policy file.",
    discussion: "Exit code 1 where an example comes out otherwise.")

  @Argument(help: "The file.") var file: String
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let test = PolicyTest(try PolicyFileReading.policy(file, phrases))
    var output = Output()
    for outcome in test.outcomes { print(outcome, phrases, to: &output) }
    for row in test.untouched where !options.json { output.line(phrases.untouched(row.id)) }
    output.flush()
    if !test.passed { throw ExitStatus.negative.code }
  }

  private func print(
    _ outcome: PolicyTest.Outcome, _ phrases: Phrases, to output: inout Output
  ) {
    let name = outcome.example.name[phrases.language]
    guard !options.json else {
      output.json { json in
        json.member("example", name)
        json.member("passed", outcome.mismatches.isEmpty)
        json.strings("mismatches", outcome.mismatches.map(\.key))
      }
      return
    }
    output.line((outcome.mismatches.isEmpty ? "✓ " : "✗ ") + name)
    for mismatch in outcome.mismatches {
      output.line(
        "    "
          + phrases.mismatch(
            mismatch.key, expected: mismatch.expected, found: mismatch.found))
    }
  }
}
