import Advice
import RefundDesk
import Testing

@Suite("What a ticket says of customers' choices")
struct OutcomeTests {
  private let at = Timestamp(seconds: 1_793_000_000)

  private func ticket(_ lives: [(Resolution, DecisionLife)]) -> Ticket {
    var ticket = Ticket(
      id: "T1", customer: nil, order: "O1", received: at, channel: .email, language: .fr,
      reason: .wrongSize)
    ticket.decisions = lives.map {
      DecisionRecord(Decision(resolutions: [$0.0], at: at, by: "anna"), life: $0.1)
    }
    return ticket
  }

  private func said(_ lives: [(Resolution, DecisionLife)]) -> [String] {
    Outcome.of(ticket(lives), price: nil).map { outcome in
      let answer = outcome.accepted.map { $0 ? "accepted" : "refused" } ?? "no offer"
      return "\(outcome.resolution.rawValue) \(answer)\(outcome.isTaken ? ", taken" : "")"
    }
  }

  private let stands = DecisionLife.decided(approvedBy: nil)
  private var tookBack: DecisionLife { .undone(by: "anna", at: at, compensating: true) }
  private var slip: DecisionLife { .undone(by: "anna", at: at, compensating: false) }

  @Test("what stands was accepted, what was taken back or replaced was not, slips say nothing")
  func lives() {
    let (points, repair) = (Resolution.points(5), Resolution.repair([]))
    let no = Resolution.decline(clauses: [])
    #expect(said([]) == [])
    #expect(said([(points, stands)]) == ["points accepted, taken"])
    #expect(said([(points, .executed(at: at))]) == ["points accepted, taken"])
    #expect(said([(points, slip)]) == [])
    #expect(said([(points, tookBack)]) == ["points refused"])
    #expect(
      said([(points, tookBack), (repair, stands)]) == [
        "points refused", "repair accepted, taken",
      ])
    #expect(
      said([(points, stands), (repair, stands)]) == ["points refused", "repair accepted, taken"])
    #expect(said([(points, .awaitingApproval)]) == [])
    #expect(said([(points, .rejected(by: "sofia", at: at))]) == [])
    #expect(said([(no, stands)]) == ["decline no offer, taken"])
    #expect(said([(no, stands), (points, stands)]) == ["points accepted, taken"])
  }

  @Test("cases like one in a sentence, declines last, without the ticket itself")
  func sentence() {
    let cases = CasesLike([
      .init(kind: .decline, count: 2), .init(kind: .refund, count: 3),
      .init(kind: .credit, count: 9),
    ])
    #expect(
      cases.sentence.en == "Cases like this one: 14, of which 9 credit, 3 refund, 2 declined.")
    #expect(
      cases.sentence.fr
        == "Cas comme celui-ci\u{202F}: 14, dont 9 avoirs, 3 remboursements, 2 refus.")
    #expect(cases.without(.credit).total == 13)
    #expect(CasesLike([.init(kind: .refund, count: 1)]).without(.refund).total == 0)
    #expect(CasesLike([]).sentence.en == "No case like this one has been closed yet.")
  }

  @Test("nothing is estimated under thirty cases, and the lessons say so")
  func lessons() throws {
    func experience(_ n: Int) -> Experience {
      Experience(
        (0..<n).map {
          Outcome(resolution: .credit, reason: .late, price: .low, accepted: $0 % 3 == 0)
        })
    }
    let few = try #require(Lesson.all(of: experience(29), AdviceInputs()).first?.acceptance)
    #expect(!few.isEstimated && few.interval == nil)
    #expect(few.used.millionths == AdviceInputs()[.acceptCredit])
    let enough = try #require(Lesson.all(of: experience(30), AdviceInputs()).first?.acceptance)
    #expect(enough.isEstimated && enough.used == enough.mean)
  }
}
