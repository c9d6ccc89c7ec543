import Phrases
import RefundDesk
import ShippedScenarios
import Toml
import Training

/// The scenarios that can be played: those that come with the program, and files of one's own.
struct ScenarioShelf {
  let phrases: Phrases

  /// The files that come with the program, in the order in which they are learned.
  var shipped: [ScenarioFile] {
    ShippedScenarios.names.compactMap { name in
      ShippedScenarios.text(named: name).map {
        ScenarioFile(SourceText(file: "\(name).toml", bytes: $0))
      }
    }
  }

  /// The file of a name or a path; a path has a slash or ends in `.toml`.
  func file(_ name: String) throws -> ScenarioFile {
    let file: ScenarioFile
    if name.contains("/") || name.hasSuffix(".toml") {
      let bytes = try WrittenFile.bytes(of: name, phrases)
      file = ScenarioFile(SourceText(file: name, bytes: bytes))
    } else if let bytes = ShippedScenarios.text(named: name) {
      file = ScenarioFile(SourceText(file: "\(name).toml", bytes: bytes))
    } else {
      let meant = EditDistance.closest(to: name, among: ShippedScenarios.names)
      throw Failure(phrases.unknownScenario(name, meant: meant), .usage)
    }
    guard !file.diagnostics.hasErrors else {
      throw Failure(file.diagnostics, file.source, phrases)
    }
    return file
  }

  /// A scenario to play.
  func scenario(_ name: String, isVariant: Bool, _ language: Language) throws -> Scenario {
    guard let scenario = try file(name).scenario(language, isVariant: isVariant) else {
      throw Failure(phrases.unknownScenario(name, meant: nil), .invalid)
    }
    return scenario
  }
}
