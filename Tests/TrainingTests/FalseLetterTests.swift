import RefundDesk
import Testing

@testable import Training

@Suite("Messages that are no answer")
struct FalseLetterTests {
  @Test(
    "beside the right decision do not pass, and hardly score for the message; keywords alone not at all",
    arguments: Scenarios.versions)
  func low(version: Version) throws {
    let letters = FalseLetters(scenario: try version.scenario())
    for (name, text) in letters.all {
      let score = letters.score(saying: text)
      let said = "\(name): \(score.total), message \(score.points(.message)): \(text)"
      #expect(score.total < Score.pass, "\(said)")
      #expect(score.points(.message) <= 10, "\(said)")
      guard name.hasPrefix("keywords") else { continue }
      #expect(score.points(.message) == 0, "\(said)")
      #expect(score.total <= 65, "\(said)")
    }
  }

  @Test("Every sentence of every model counts", arguments: Scenarios.versions)
  func models(version: Version) throws {
    let scenario = try version.scenario()
    let letter = Letter(Plays.model(scenario).messages, of: scenario)
    let idle = letter.idle.filter { $0.words > 2 }
    #expect(idle.map { "\($0.fault): \($0.text)" } == [])
    let form = Plays.model(scenario).score().items.first { $0.criterion == .form }
    #expect(form?.points == 0)
  }
}
