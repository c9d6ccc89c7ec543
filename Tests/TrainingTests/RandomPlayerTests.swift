import RefundDesk
import ShippedScenarios
import Testing

@testable import Training

@Suite("A hundred random players")
struct RandomPlayerTests {
  /// What they may say: the answers of every scenario in the language, and a few others.
  private static func texts(_ language: Language) throws -> [String] {
    try ShippedScenarios.names.flatMap { name in
      try Scenarios.scenario(name, language).model.actions.compactMap { action -> String? in
        if case .message(let text) = action { text } else { nil }
      }
    } + [
      "Bonjour.", "Un avoir ?", "We never refund.", "", "Remboursement de 84,90 € le 7 décembre.",
    ]
  }

  @Test(
    "never beat the model, and never bring the play down",
    arguments: ShippedScenarios.names, [false, true])
  func neverBeat(name: String, isVariant: Bool) throws {
    for language in Language.allCases {
      let scenario = try Scenarios.scenario(name, language, variant: isVariant)
      let ground = ScoringGround(scenario)
      let model = Scorer(Plays.model(scenario), on: ground).score().total
      let texts = try Self.texts(language)
      // Half of the hundred speak French, half English.
      for seed in UInt64(1)...100 where (seed % 2 == 0) == (language == .fr) {
        var player = RandomPlayer(seed: seed, texts: texts)
        let score = Scorer(player.play(scenario), on: ground).score()
        #expect(score.total <= model, "seed \(seed)")
        #expect((0...100).contains(score.total), "seed \(seed)")
        for part in Score.Part.allCases {
          #expect((0...part.most).contains(score.points(part)), "seed \(seed)")
        }
      }
    }
  }

  @Test(
    "Their plays can be written down and played again with the same score",
    arguments: ShippedScenarios.names)
  func again(name: String) throws {
    let scenario = try Scenarios.scenario(name, .en)
    let ground = ScoringGround(scenario)
    let texts = try Self.texts(.en).filter { !$0.isEmpty }
    for seed in UInt64(1)...20 {
      var player = RandomPlayer(seed: seed, texts: texts)
      let play = player.play(scenario)
      let script = play.actions.map(\.scriptText).joined(separator: "\n")
      let reader = ScriptReader(
        script, file: "again", currency: scenario.world.order.currency)
      #expect(reader.diagnostics.isEmpty, "seed \(seed): \(reader.diagnostics)")
      var second = Play(scenario)
      second.perform(reader.actions)
      #expect(
        Scorer(second, on: ground).score() == Scorer(play, on: ground).score(), "seed \(seed)")
    }
  }
}
