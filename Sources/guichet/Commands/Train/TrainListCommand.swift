import ArgumentParser
import CanonicalJSON
import Phrases
import RefundDesk
import Training

/// `guichet train list`: the scenarios, easiest first.
struct TrainListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The scenarios, easiest first.")

  @OptionGroup var options: TrainOptions

  func run() throws {
    let phrases = options.phrases
    let scenarios = ScenarioShelf(phrases: phrases).shipped
      .compactMap { $0.scenario(options.language) }
      .sorted { $0.level < $1.level }
    var output = Output()
    var table = TextTable(phrases.scenarioColumns.map { ($0, .left) })
    for scenario in scenarios {
      guard options.json else {
        table.add([
          scenario.id, String(scenario.level), scenario.title,
          phrases.list(scenario.skills.map { phrases.name($0) }),
        ])
        continue
      }
      output.json { json in
        json.member("scenario", scenario.id)
        json.member("level", Int64(scenario.level))
        json.member("title", scenario.title)
        json.key("teaches")
        json.array { json in for skill in scenario.skills { json.string(skill.rawValue) } }
      }
    }
    if !options.json { for line in table.lines { output.line(line) } }
    output.flush()
  }
}
