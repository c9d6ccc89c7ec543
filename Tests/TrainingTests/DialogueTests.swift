import RefundDesk
import ShippedScenarios
import Testing

@testable import Training

@Suite("What the customer says")
struct DialogueTests {
  /// What the customer wrote during a play.
  private func said(_ play: Play) -> [String] {
    play.ticket.messages.dropFirst(play.scenario.world.current.messages.count)
      .filter { $0.from == .customer }.compactMap(\.text)
  }

  private func play(_ name: String, variant: Bool = false, _ actions: [TrainingAction]) throws
    -> Play
  {
    var play = Play(try Scenarios.scenario(name, .en, variant: variant))
    play.perform(actions)
    return play
  }

  @Test("Nobody answers a decision before a letter told of it")
  func told() throws {
    let silent = try play("saturday", [.take, .resolve(ResolveWords(.refund)), .wait(minutes: 60)])
    #expect(said(silent) == [])
    let told = try play(
      "saturday", [.take, .resolve(ResolveWords(.refund)), .message("We refund €84.90.")])
    #expect(said(told).count == 1)
    #expect(said(told).first?.hasPrefix("Thank you very much!") == true)
  }

  @Test("A letter that went first is answered when the decision follows")
  func letterFirst() throws {
    let play = try play(
      "saturday", [.take, .message("We refund €84.90."), .resolve(ResolveWords(.refund))])
    #expect(said(play).count == 1)
  }

  @Test("A decision that waits for a supervisor is answered after the yes")
  func approved() throws {
    let before: [TrainingAction] = [
      .take, .resolve(ResolveWords(.refund)), .message("We refund €189.00."),
    ]
    #expect(said(try play("recall", before)) == [])
    #expect(said(try play("recall", before + [.approve, .wait(minutes: 60)])).count == 1)
  }

  @Test("A refusal is not thanked for as a gift would be")
  func refusal() throws {
    let play = try play(
      "missing-piece", variant: true,
      [.take, .resolve(ResolveWords(.decline)), .message("We cannot replace it any more.")])
    #expect(said(play).count == 1)
    #expect(said(play).first?.contains("jump for joy") == false)
  }

  @Test(
    "A question about what went before offers nothing",
    arguments: [("kettle", "repair"), ("imposed-credit", "agreement")])
  func noOffer(name: String, question: String) throws {
    let play = try play(name, [.ask(question)])
    let answer = try #require(play.scenario.hidden.first { $0.id == question }?.answer)
    #expect(said(play) == [answer])
  }

  @Test("An offer is answered, in a question as in a sentence; what is merely told is not")
  func offers() throws {
    for words in [
      "Would you take a store credit?", "We can give you a store credit.",
      "There is a store credit. Do you agree?",
    ] {
      #expect(said(try play("imposed-credit", [.undo, .message(words)])).count == 1, "\(words)")
    }
    let told = try play("imposed-credit", [.undo, .message("The credit of October is cancelled.")])
    #expect(said(told) == [])
  }

  @Test("Whoever gets no answer to hold on to asks what is going to happen")
  func general() throws {
    let empty = try play("birthday", [.take, .message("I understand your anger very well.")])
    #expect(said(empty) == ["So? What are you actually going to do?"])
    let model = Plays.model(try Scenarios.scenario("birthday", .en))
    #expect(!said(model).contains("So? What are you actually going to do?"))
  }

  @Test(
    "The model's customer has the last word, once, and after the letter",
    arguments: Scenarios.versions)
  func lastWord(version: Version) throws {
    let play = Plays.model(try version.scenario())
    let decided = play.steps.lastIndex {
      if case .event(.messageSent(let message), _) = $0.kind {
        message.from != .customer
      } else {
        false
      }
    }
    let answers = play.steps.indices.filter { index in
      guard case .event(.messageSent(let message), _) = play.steps[index].kind else { return false }
      return message.from == .customer && index > (decided ?? 0)
    }
    #expect(answers.count == 1)
  }
}
