import ArgumentParser
import Phrases
import RefundDesk
import RefundPolicy

/// `guichet policy diff A B`: what changed, in words, and which examples come out otherwise.
struct PolicyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What changed from one policy file to another, in words.")

  @Argument(help: "The file before.") var old: String
  @Argument(help: "The file now.") var new: String
  @OptionGroup var options: DeskOptions

  func run() throws {
    let phrases = Phrases(options.language ?? .en)
    let diff = PolicyDiff(
      try PolicyFileReading.policy(old, phrases), try PolicyFileReading.policy(new, phrases))
    var output = Output()
    for line in diff.lines(phrases.language) { output.line(line) }
    output.flush()
  }
}
