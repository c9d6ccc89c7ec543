import ArgumentParser
import CanonicalJSON
import Phrases
import RefundDesk
import Toml
import Training

/// `guichet train run ID`: plays a scenario.
struct TrainRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a scenario and be scored.",
    discussion: """
      A script is one action a line: take, ask photo, fact photo yes, resolve refund amount=84.90, \
      message <<< … >>>, follow-up 2026-12-07, wait 2h, approve, note …, goods in_transit, undo.
      """)

  @Argument(help: "The scenario's name, or a file.") var id: String
  @Option(help: ArgumentHelp("Play the actions of a file; - reads them.", valueName: "file"))
  var script: String?
  @Flag(help: "Play the version in which one fact is different.") var variant = false
  @Flag(help: "Play line by line, without the console.") var plain = false
  @OptionGroup var options: TrainOptions

  func run() throws {
    let phrases = options.phrases
    let scenario = try ScenarioShelf(phrases: phrases).scenario(
      id, isVariant: variant, options.language)
    let text = try StandardInput.script(script ?? "-", phrases)
    let reader = ScriptReader(SourceText(file: script ?? "stdin", bytes: text), for: scenario)
    guard reader.diagnostics.isEmpty else {
      throw Failure(
        reader.diagnostics, SourceText(file: script ?? "stdin", bytes: text), phrases)
    }
    var play = Play(scenario)
    play.perform(reader.actions)
    var report = PlayReport(play, phrases: phrases, json: options.json)
    report.print()
  }
}

extension StandardInput {
  /// The bytes of a script: of a file, or of standard input where `-` is named.
  static func script(_ path: String, _ phrases: Phrases) throws -> [UInt8] {
    try WrittenFile.bytes(of: path == "-" ? "/dev/stdin" : path, phrases)
  }
}
