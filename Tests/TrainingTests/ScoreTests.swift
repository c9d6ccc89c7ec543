import RefundDesk
import Testing

@testable import Training

@Suite("The rubric")
struct ScoreTests {
  private let scenario: Scenario

  init() throws { scenario = try Scenarios.scenario("saturday", .fr) }

  private func score(_ actions: [TrainingAction]) -> Score {
    var play = Play(scenario)
    play.perform(actions)
    return play.score()
  }

  private func points(_ criterion: Criterion, _ message: String) -> Int {
    score([.take, .resolve(ResolveWords(.refund)), .message(message)])
      .items.first { $0.criterion == criterion }?.points ?? -1
  }

  @Test("The parts are worth 40, 20, 25 and 15, and the items add up to them")
  func weights() {
    let items = score([]).items
    for part in Score.Part.allCases {
      #expect(items.filter { $0.criterion.part == part }.reduce(0) { $0 + $1.most } == part.most)
    }
    #expect(Score.Part.allCases.reduce(0) { $0 + $1.most } == 100)
    #expect(Set(items.map(\.criterion)).count == Criterion.allCases.count)
  }

  @Test(
    "An apology is specific and has no condition",
    arguments: [
      ("Je suis désolé pour ce casque qui serre.", 5), ("Je suis désolé.", 2), ("Désolé.", 0),
      ("Nous nous excusons si ce casque vous a gêné : si cela arrive, pardon.", 0),
      ("Bonjour, voici le remboursement.", 0),
      ("Veuillez nous excuser si vous avez été gênée par le casque.", 0),
    ])
  func apology(message: String, points wanted: Int) {
    #expect(points(.apology, message) == wanted, "\(message)")
  }

  @Test(
    "Amounts and days count in every usual way of writing",
    arguments: [
      ("84,90 € le 7 décembre 2026", 5), ("84.90 EUR le 07/12/2026", 5),
      ("84,90 euros le lundi 2026-12-07", 5), ("EUR 84,90 le lundi 7 décembre", 5),
      ("84,90 €", 3), ("tout le 7 décembre", 2), ("84,9 € le 8 décembre", 0),
      ("8490 € le 7 décembre 2025", 0), ("184,90 € en décembre", 0),
      ("84,90 le 7 décembre", 2), ("84,90 $ le 7 décembre", 2), ("84,90 £ le 7 décembre", 2),
      ("84,90 € le mardi 7 décembre", 3),
    ])
  func figures(message: String, points wanted: Int) {
    let sentence = "Nous vous remboursons \(message)."
    #expect(points(.figures, sentence) == wanted, "\(message)")
  }

  @Test("What is due comes before what is offered; telling of the past is no offer")
  func order() {
    #expect(points(.order, "Nous vous remboursons. Préférez-vous un avoir ?") == 5)
    #expect(points(.order, "Préférez-vous un avoir ? Sinon nous vous remboursons.") == 0)
    #expect(points(.order, "Après une réparation manquée, nous vous remboursons.") == 5)
    #expect(
      points(.order, "Cette réparation a échoué, vous pouvez choisir le remboursement.") == 5)
    #expect(points(.order, "Bonjour.") == 0)
  }

  @Test("Something false costs its points, and the words are shown")
  func falsehood() throws {
    let score = score([
      .take, .message("Nous ne remboursons jamais."), .resolve(ResolveWords(.refund)),
    ])
    let item = try #require(score.items.first { $0.criterion == .truth })
    #expect(item.points == 0)
    guard case .falseWords("Nous ne remboursons jamais", _)? = item.evidence.first else {
      Issue.record("\(item.evidence)")
      return
    }
  }

  @Test("The desk refuses less than the law grants; the right decision after that is worth half")
  func refusedFirst() {
    let after = score([.take, .resolve(ResolveWords(.decline)), .resolve(ResolveWords(.refund))])
    #expect(after.items.first { $0.criterion == .remedy }?.points == 5)
    #expect(!after.isUnderFloor)
  }

  @Test("A credit with an agreement that the customer never gave makes the play nothing")
  func inventedConsent() {
    var credit = ResolveWords(.credit)
    credit.consent = "oui"
    let score = score([.take, .resolve(credit)])
    #expect(score.isUnderFloor)
    #expect(score.total == 0)
  }

  @Test("A question put twice, or for what is on file, costs a point each")
  func questions() {
    func points(_ actions: [TrainingAction]) -> Int? {
      score([.take] + actions).items.first { $0.criterion == .questions }?.points
    }
    #expect(points([.ask("condition")]) == 3)
    #expect(points([.ask("condition"), .ask("condition")]) == 2)
    #expect(points([.ask("condition"), .message("Quel est votre numéro de commande ?")]) == 2)
    #expect(points([]) == 1)
  }

  @Test("Over the limit the supervisor answers; nothing is approved that goes under the law")
  func supervision() throws {
    let recall = try Scenarios.scenario("recall", .en)
    var play = Play(recall)
    play.perform([.take, .resolve(ResolveWords(.refund))])
    #expect(play.ticket.awaitingApproval != nil)
    play.perform(.approve)
    #expect(play.ticket.awaitingApproval == nil)
    #expect(play.ticket.standing?.life == .decided(approvedBy: TrainingCast.supervisorID))
    var decline = Play(recall)
    var words = ResolveWords(.decline)
    words.because = "too old"
    decline.perform([.take, .resolve(words), .approve])
    #expect(decline.ticket.standing == nil, "the supervisor said no")
    #expect(decline.score().total == 0)
  }

  @Test("The customer writes again when nobody answers, and not when somebody did")
  func later() throws {
    var silent = Play(scenario)
    silent.perform(.wait(minutes: 3 * 1440))
    #expect(silent.ticket.messages.count == 2)
    var answered = Play(scenario)
    answered.perform([.message("Bonjour."), .wait(minutes: 3 * 1440)])
    #expect(answered.ticket.messages.count { $0.from == .customer } == 1)
  }

  @Test("Who says no first and corrects it has still said something false")
  func toldNoFirst() {
    let no = TrainingAction.message(
      "Bonjour Madame, nous ne pouvons pas vous rembourser ce casque, le délai est terminé.")
    let model = scenario.model.actions
    let corrected = score([no] + model)
    #expect(corrected.items.first { $0.criterion == .truth }?.points == 0)
    #expect(corrected.total <= Score.pass)
    let unsure = TrainingAction.message(
      "Bonjour Madame, je ne sais pas encore si nous vous remboursons ce casque.")
    #expect(score([unsure] + model).total >= ScenarioCheck.least)
  }

  @Test("The same letter twice costs points, the same question is counted elsewhere")
  func sentAgain() throws {
    let model = scenario.model.actions
    let letter = try #require(model.first { if case .message = $0 { true } else { false } })
    #expect(score(model + [letter]).items.first { $0.criterion == .form }?.points == -5)
    let asked = score([.ask("condition"), .ask("condition")] + model)
    #expect(asked.items.first { $0.criterion == .form }?.points == 0)
  }

  @Test("Who waits until the day of the law is over cannot promise it any more")
  func tooLate() throws {
    let model = scenario.model.actions
    #expect(score(model).total >= ScenarioCheck.least)
    let late = score([.wait(minutes: 17 * 1440)] + model)
    #expect(late.total < Score.pass)
    #expect(late.items.first { $0.criterion == .deadline }?.points == 0)
    #expect(late.items.first { $0.criterion == .truth }?.points == 0)
    #expect(late.items.first { $0.criterion == .followUp }?.points == 0)
  }

  @Test("Waiting for nothing, unknown questions and doubled steps do no harm")
  func strange() {
    var play = Play(scenario)
    play.perform([
      .approve, .ask("nothing"), .take, .take, .undo, .undo, .undo, .wait(minutes: 525_600),
    ])
    #expect(play.score().total < 50)
  }
}
