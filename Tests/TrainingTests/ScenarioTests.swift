import RefundDesk
import ShippedScenarios
import Testing
import Toml

@testable import Training

@Suite("The scenarios that come with the program")
struct ScenarioTests {
  @Test("Every file can be read, in both languages and versions", arguments: ShippedScenarios.names)
  func readable(name: String) throws {
    let file = try #require(Scenarios.files[name])
    let text = DiagnosticText(.en)
    let said = file.diagnostics.map { text.render($0, source: file.source) }
    #expect(said == [], "\(said.joined(separator: "\n"))")
    #expect(file.scenario(.fr)?.id == name)
  }

  @Test(
    "What the author wrote is what judge and adviser say; the model is good",
    arguments: Scenarios.versions)
  func holds(version: Version) throws {
    let problems = ScenarioCheck(try version.scenario()).problems
    for problem in problems { Issue.record("\(version.testDescription): \(problem)") }
  }

  @Test(
    "Every request is open when the play begins, and says what the trainee is told",
    arguments: Scenarios.versions)
  func open(version: Version) throws {
    let scenario = try version.scenario()
    #expect(scenario.world.current.conversation != .closed)
    #expect(scenario.world.current.notes.first?.text == scenario.briefing)
  }

  @Test("One fact flips the verdict", arguments: ShippedScenarios.names, Language.allCases)
  func flips(name: String, language: Language) throws {
    let base = try Scenarios.scenario(name, language)
    let variant = try Scenarios.scenario(name, language, variant: true)
    #expect(ScenarioCheck.flip(base, variant) == nil)
    #expect(variant.twist?.isEmpty == false)
  }
}
