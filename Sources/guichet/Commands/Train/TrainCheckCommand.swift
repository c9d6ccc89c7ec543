import ArgumentParser
import Phrases
import RefundDesk
import Toml
import Training

/// `guichet train check FILE`: holds scenario files against the desk's own engine.
struct TrainCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold scenario files against judge, adviser and score.",
    discussion: "Exit code 3 where something does not hold. Without a file it checks its own.")

  @Argument(help: "Scenario names or files.") var files: [String] = []
  @OptionGroup var options: TrainOptions

  func run() throws {
    let shelf = ScenarioShelf(phrases: phrases)
    var output = Output()
    var isSound = true
    let read = try files.isEmpty ? shelf.shipped : files.map { try shelf.file($0) }
    for file in read {
      var scores: [Int] = []
      var found: [String] = []
      for language in Language.allCases {
        guard let base = file.scenario(language),
          let variant = file.scenario(language, isVariant: true)
        else { continue }
        for scenario in [base, variant] {
          var play = Play(scenario)
          play.perform(scenario.model.actions)
          scores.append(play.score().total)
          let version = "\(language.rawValue)\(scenario.isVariant ? ", variant" : "")"
          found += ScenarioCheck(scenario).problems.map { problem in
            place(of: problem, isVariant: scenario.isVariant, file)
              + "\(version): \(phrases.sentence(problem))"
          }
        }
        if let problem = ScenarioCheck.flip(base, variant) {
          found.append(place(of: problem, isVariant: false, file) + phrases.sentence(problem))
        }
      }
      if found.isEmpty { output.line(phrases.scenarioHolds(file.source.file, scores: scores)) }
      for line in found { output.line(line) }
      isSound = isSound && found.isEmpty
    }
    output.flush()
    if !isSound { throw ExitStatus.invalid.code }
  }

  /// `FILE:LINE:COLUMN: error: `.
  private func place(
    of problem: ScenarioCheck.Problem, isVariant: Bool, _ file: ScenarioFile
  ) -> String {
    let span = file.span(of: problem, isVariant: isVariant)
    return "\(file.source.file):\(span.line):\(span.column): \(phrases.checkError): "
  }

  private var phrases: Phrases { options.phrases }
}
