import RefundDesk
import ShippedScenarios
import Testing

@testable import Training

@Suite("Plays of the scenarios that come with the program")
struct ModelTests {
  @Test("There are sixteen at least, in both languages")
  func sixteen() {
    #expect(ShippedScenarios.names.count >= 16)
    #expect(Set(ShippedScenarios.names).count == ShippedScenarios.names.count)
  }

  @Test("The model scores 95 or more", arguments: Scenarios.versions)
  func model(version: Version) throws {
    let scenario = try version.scenario()
    let score = Plays.model(scenario).score()
    #expect(score.total >= 95, "\(score.missed)")
    #expect(!score.isUnderFloor)
  }

  @Test("Refusing scores under 50 where something is due", arguments: Scenarios.versions)
  func refusing(version: Version) throws {
    let scenario = try version.scenario()
    guard scenario.expected.right != nil else { return }
    var play = Play(scenario)
    var because = ResolveWords(.decline)
    because.because = "Policy."
    play.perform([
      .take, .message("No."), .resolve(ResolveWords(.decline)), .resolve(because), .approve,
    ])
    #expect(play.score().total < 50)
    #expect(play.score().total == 0, "less than the law grants makes the whole play nothing")
  }

  @Test("Something is due in at least half of the scenarios, and nothing in others")
  func dueSomewhere() throws {
    let due = try Scenarios.versions.filter { try $0.scenario().expected.right != nil }
    #expect(due.count * 3 >= Scenarios.versions.count)
    #expect(due.count < Scenarios.versions.count)
    #expect(Set(due.map(\.name)).count * 2 >= ShippedScenarios.names.count)
  }

  @Test(
    "Refusing scores under 50 with the best of letters too, where something is due",
    arguments: Scenarios.versions)
  func refusingWell(version: Version) throws {
    let scenario = try version.scenario()
    guard scenario.expected.right != nil else { return }
    var because = ResolveWords(.decline)
    because.because = "Policy."
    var play = Play(scenario)
    for action in scenario.model.actions {
      if case .resolve = action { play.perform(.resolve(because)) } else { play.perform(action) }
    }
    #expect(play.score().total < 50)
  }

  @Test("Doing nothing passes nowhere", arguments: Scenarios.versions)
  func nothing(version: Version) throws {
    let score = Play(try version.scenario()).score()
    #expect(score.total < Score.pass)
  }

  @Test(
    "The base's model does not pass on the variant, nor the other way round",
    arguments: ShippedScenarios.names)
  func byHeart(name: String) throws {
    for (from, to) in [(false, true), (true, false)] {
      let learned = try Scenarios.scenario(name, .en, variant: from)
      let scenario = try Scenarios.scenario(name, .en, variant: to)
      var play = Play(scenario)
      play.perform(learned.model.actions)
      // Where both versions end in the same remedy, only the reasons for it differ.
      let isSame = learned.accepted.first?.kind == scenario.accepted.first?.kind
      let limit = isSame ? ScenarioCheck.least : Score.pass
      #expect(play.score().total < limit, "\(name) \(to)")
    }
  }

  @Test(
    "Every scenario keeps three facts back, and the questions bring them out",
    arguments: Scenarios.versions)
  func hidden(version: Version) throws {
    let scenario = try version.scenario()
    #expect(scenario.hidden.count >= 3)
    var play = Play(scenario)
    for hidden in scenario.hidden {
      #expect(!play.known.contains(hidden.id))
      play.perform(.ask(hidden.id))
      #expect(play.known.contains(hidden.id))
    }
  }
}
