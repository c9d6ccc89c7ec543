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
      var found = Findings()
      for language in Language.allCases {
        guard let base = file.scenario(language),
          let variant = file.scenario(language, isVariant: true)
        else { continue }
        for scenario in [base, variant] {
          var play = Play(scenario)
          play.perform(scenario.model.actions)
          scores.append(play.score().total)
          for problem in ScenarioCheck(scenario).problems {
            found.add(
              place(of: problem, isVariant: scenario.isVariant, file), phrases.sentence(problem),
              isVariant: scenario.isVariant, language)
          }
        }
        if let problem = ScenarioCheck.flip(base, variant) {
          found.add(
            place(of: problem, isVariant: false, file), phrases.sentence(problem),
            isVariant: false, language)
        }
      }
      let lines = found.lines
      if lines.isEmpty { output.line(phrases.scenarioHolds(file.source.file, scores: scores)) }
      for line in lines { output.line(line) }
      isSound = isSound && lines.isEmpty
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

  /// What was found, each thing once, however many languages it was found in.
  private struct Findings {
    private struct Finding: Hashable {
      var place: String
      var said: String
      var isVariant: Bool
    }

    private var order: [Finding] = []
    private var languages: [Finding: [Language]] = [:]

    mutating func add(
      _ place: String, _ said: String, isVariant: Bool, _ language: Language
    ) {
      let finding = Finding(place: place, said: said, isVariant: isVariant)
      if languages[finding] == nil { order.append(finding) }
      languages[finding, default: []].append(language)
    }

    /// `FILE:LINE:COLUMN: error: variant, en: …`; the language only where the other one is sound.
    var lines: [String] {
      order.map { finding in
        let found = languages[finding] ?? []
        let version = finding.isVariant ? ["variant"] : []
        let tags = version + (found.count == 1 ? found.map(\.rawValue) : [])
        let lead = tags.isEmpty ? "" : tags.joined(separator: ", ") + ": "
        return finding.place + lead + finding.said
      }
    }
  }
}
