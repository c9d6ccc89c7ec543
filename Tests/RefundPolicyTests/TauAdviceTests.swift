import Advice
import RefundDesk
import RefundPolicy
import TestSupport
import Testing

@Suite(
  "Suggestions for the 819 labelled requests of tau-bench",
  .enabled(if: SharedData.folder("tau-retail-dev") != nil, "shared data absent"))
struct TauAdviceTests {
  private func suggestions(_ desk: TauDesk, _ id: String) throws -> [Suggestion] {
    let dossier = try desk.dossier(of: id)
    let policy = desk.judge.policies[0]
    let facts = CaseFacts(dossier, policy: policy, today: dossier.ticket.received.utcDay)
    return Advisor(inputs: AdviceInputs(policy))
      .suggestions(desk.judge.judge(facts), facts: facts, dossier: dossier)
  }

  @Test("money is never suggested on a means that the policy does not permit")
  func means() throws {
    let desk = try TauDesk()
    for label in desk.labels {
      guard let permitted = label.refundMethods else { continue }
      for suggestion in try suggestions(desk, label.ticket) {
        guard let method = suggestion.method?.rawValue else { continue }
        #expect(permitted.contains(method), "\(label.ticket)")
      }
    }
  }

  @Test("the alternative that the customer then took is among the first three: so many of them")
  func accepted() throws {
    let desk = try TauDesk()
    var (known, found) = (0, 0)
    for label in desk.labels {
      guard let alternative = label.acceptedAlternative else { continue }
      known += 1
      let first = try suggestions(desk, label.ticket).prefix(3).map(\.action.word)
      if first.contains(alternative.word) { found += 1 }
    }
    print("tau-retail: \(found) of \(known) accepted alternatives within the first three")
    #expect(known == 31)
    #expect(found >= 26)
  }
}
