import Phrases
import RefundDesk
import Testing

@testable import Training

@Suite("The debrief")
struct DebriefTests {
  @Test(
    "says what was missing in sentences, without search patterns or names of the scenario's file",
    arguments: Scenarios.versions)
  func plain(version: Version) throws {
    let scenario = try version.scenario()
    for actions in plays(of: scenario) {
      var play = Play(scenario)
      play.perform(actions)
      let score = play.score()
      let lines = score.items.flatMap(\.evidence).map { Phrases(version.language).sentence($0) }
      for line in lines {
        #expect(!line.contains("*"), "\(line)")
        #expect(
          line.hasSuffix(".") || line.hasSuffix("?") || line.hasSuffix("”") || line.hasSuffix("»"),
          "\(line)")
        for hidden in scenario.hidden where hidden.id.contains("_") {
          #expect(!line.contains(hidden.id), "\(line)")
        }
      }
    }
  }

  /// The model, nothing, and a bad letter beside a refusal.
  private func plays(of scenario: Scenario) -> [[TrainingAction]] {
    var because = ResolveWords(.decline)
    because.because = "non"
    let bad =
      scenario.language == .fr
      ? "Bonjour,\n\nNous sommes désolés si vous êtes déçue. Nous ne remboursons jamais cela."
      : "Hello,\n\nWe are sorry if you are disappointed. We never refund this."
    return [scenario.model.actions, [.take], [.take, .message(bad), .resolve(because)]]
  }

  @Test("quotes the words that points rest on as they were written")
  func asWritten() throws {
    let scenario = try Scenarios.scenario("saturday", .fr)
    let items = Plays.model(scenario).score().items
    let clause = try #require(items.first { $0.criterion == .clause })
    #expect(clause.evidence == [.found(["L221-19"])])
    let apology = try #require(items.first { $0.criterion == .apology })
    #expect(apology.evidence == [.found(["désolée", "casque", "serre", "lunettes"])])
  }

  @Test("tells the model in words, not as a script", arguments: Scenarios.versions)
  func model(version: Version) throws {
    let play = Plays.model(try version.scenario())
    let lines = Debrief(play, play.score(), Phrases(version.language)).lines
    for word in ["<<<", ">>>", "follow-up ", "resolve ", "take\n"] {
      #expect(!lines.contains { $0.hasPrefix("  " + word) || $0.contains(word) }, "\(word)")
    }
    let deeds = play.scenario.model.actions.count
    #expect(lines.contains { $0.hasPrefix("  \(deeds). ") })
  }

  @Test("says once that nothing was decided, among what was missed")
  func nothingDecided() throws {
    var play = Play(try Scenarios.scenario("saturday", .en))
    play.perform([.take])
    let lines = Debrief(play, play.score(), Phrases(.en)).lines
    let end = try #require(lines.firstIndex { $0.hasPrefix("What it teaches") })
    #expect(lines[..<end].count { $0.contains("Nothing was decided.") } == 1)
  }

  @Test("shows how the model says what the letter left out")
  func modelSentence() throws {
    let scenario = try Scenarios.scenario("kettle", .en)
    var play = Play(scenario)
    play.perform([.take, .resolve(ResolveWords(.refund)), .message("Hello, we refund €59.00.")])
    let clause = try #require(play.score().items.first { $0.criterion == .clause })
    let said = clause.evidence.map { Phrases(.en).sentence($0) }
    #expect(said.contains { $0.contains("The model says: “Since that repair failed") }, "\(said)")
  }
}
