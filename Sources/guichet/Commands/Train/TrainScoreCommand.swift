import ArgumentParser
import Phrases
import RefundDesk
import Toml
import Training

/// `guichet train score FILE`: plays a kept play again and scores it.
struct TrainScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Score a kept play again.",
    discussion: "Plays lie under plays/ beside the progress files, as scripts that begin with "
      + "“# guichet play: …”.")

  @Argument(help: "The file of the play.") var file: String
  @Flag(help: "Print the screen after each step behind the debrief.") var screens = false
  @OptionGroup var options: TrainOptions

  func run() throws {
    let phrases = options.phrases
    let bytes = try WrittenFile.bytes(of: file, phrases)
    let source = SourceText(file: file, bytes: bytes)
    guard let heading = PlayScript.heading(of: String(decoding: bytes, as: UTF8.self)) else {
      throw Failure(phrases.noKeptPlay(file), .invalid)
    }
    let scenario = try ScenarioShelf(phrases: phrases).scenario(
      heading.scenario, isVariant: heading.isVariant, heading.language)
    let reader = ScriptReader(source, for: scenario)
    guard reader.diagnostics.isEmpty else { throw Failure(reader.diagnostics, source, phrases) }
    var play = Play(scenario)
    play.perform(reader.actions)
    let shown = screens || options.json ? PlayScreen.screens(of: play, phrases) : []
    var report = PlayReport(play, screens: shown, phrases: phrases, json: options.json)
    report.print()
  }
}
