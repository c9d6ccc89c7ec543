import ArgumentParser
import CanonicalJSON
import Phrases
import RefundDesk
import RefundPolicy
import Toml

/// `guichet policy test FILE`: runs the examples of the file, and names the rows that none touches.
struct PolicyTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the examples of a policy file.",
    discussion: "Exit code 1 where an example comes out otherwise.")

  @Argument(help: "The file.") var file: String
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let policy = try PolicyFileReading.policy(file, phrases)
    let test = PolicyTest(policy)
    var output = Output()
    for outcome in test.outcomes { print(outcome, phrases, to: &output) }
    for row in test.untouched { print(row, phrases, to: &output) }
    if !options.json {
      output.line(
        phrases.examplesTold(
          test.outcomes.count, failed: test.outcomes.count { !$0.mismatches.isEmpty },
          rows: policy.heads.count, untouched: test.untouched.count))
    }
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
        json.key("mismatches")
        json.array { json in
          for mismatch in outcome.mismatches {
            json.object { json in
              json.member("key", mismatch.key)
              json.member("expected", mismatch.expected)
              json.member("found", mismatch.found)
            }
          }
        }
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

  /// A row that no example touches, with its place.
  private func print(_ row: RowHead, _ phrases: Phrases, to output: inout Output) {
    guard !options.json else {
      output.json { json in
        json.member("untouched", row.id)
        json.member("file", row.span.file)
        json.member("line", Int64(row.span.line))
      }
      return
    }
    output.line("\(row.span.file):\(row.span.line): " + phrases.untouched(row.id))
  }
}
