import RefundDesk
import Testing

@testable import Training

@Suite("Honest answers in other words than the model's")
struct HonestLetterTests {
  @Test("pass with a good score for the message", arguments: HonestLetter.all)
  func good(letter: HonestLetter) throws {
    let scenario = try Scenarios.scenario(
      letter.scenario, letter.language, variant: letter.isVariant)
    let score = FalseLetters(scenario: scenario).score(saying: letter.text)
    #expect(score.points(.message) >= 20, "\(score.items)")
    #expect(score.total >= 90, "\(score.missed)")
    #expect(score.items.first { $0.criterion == .form }?.points == 0)
  }
}
