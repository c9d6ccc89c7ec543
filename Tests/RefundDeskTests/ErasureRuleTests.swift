import RefundDesk
import Testing

@Suite("Who may have a customer's data erased")
struct ErasureRuleTests {
  let anna = Person(id: "anna", name: "Anna", role: .agent)
  let sam = Person(id: "sam", name: "Sam", role: .supervisor)
  let now = Timestamp(seconds: 1_793_000_000)

  private func context(
    _ person: Person, open: [TicketID] = [], holds: Bool = true
  ) -> ErasureContext {
    ErasureContext(
      now: now, person: person, openTickets: open, names: ["Léa Martin", "lea@example.com"],
      holdsPersonalData: holds)
  }

  private func asked(by: AgentID) -> Erasure {
    Erasure(requestedBy: by, requestedAt: now, reason: "art. 17", state: .requested)
  }

  @Test("an agent asks, a supervisor confirms, and it is finished once carried out")
  func path() throws {
    var erasure: Erasure?
    let request = try Erasure.decide(.request(reason: "art. 17"), on: nil, in: context(anna))
    erasure = Erasure.after(request, on: erasure, by: "anna", at: now)
    #expect(erasure == asked(by: "anna"))
    let yes = try Erasure.decide(.confirm, on: erasure, in: context(sam))
    erasure = Erasure.after(yes, on: erasure, by: "sam", at: now)
    #expect(erasure?.isConfirmed == true)
    #expect(erasure?.isUnfinished == true)
    erasure = Erasure.after(.finished(ErasureCounts()), on: erasure, by: "sam", at: now)
    #expect(erasure?.isUnfinished == false)
  }

  @Test("whoever asked does not confirm, whatever they are")
  func fourEyes() {
    #expect(throws: ErasureRefusal.ownRequest) {
      try Erasure.decide(.confirm, on: asked(by: "sam"), in: context(sam))
    }
  }

  @Test("an agent does not confirm")
  func role() {
    #expect(throws: ErasureRefusal.notSupervisor) {
      try Erasure.decide(.confirm, on: asked(by: "sam"), in: context(anna))
    }
  }

  @Test("nothing is confirmed or taken back that nobody asked for")
  func notAsked() {
    for command in [ErasureCommand.confirm, .withdraw] {
      #expect(throws: ErasureRefusal.notRequested) {
        try Erasure.decide(command, on: nil, in: context(sam))
      }
    }
  }

  @Test("a request that is open keeps the words, at the request and at the confirmation")
  func legalHold() {
    #expect(throws: ErasureRefusal.openTickets(["T1"])) {
      try Erasure.decide(.request(reason: "r"), on: nil, in: context(anna, open: ["T1"]))
    }
    #expect(throws: ErasureRefusal.openTickets(["T1"])) {
      try Erasure.decide(.confirm, on: asked(by: "anna"), in: context(sam, open: ["T1"]))
    }
  }

  @Test(
    "the reason stays for ever, so it may not name the customer",
    arguments: ["Léa Martin asks", "LEA MARTIN", "wrote from lea@example.com"])
  func personalReason(reason: String) {
    #expect(throws: ErasureRefusal.reasonIsPersonal) {
      try Erasure.decide(.request(reason: reason), on: nil, in: context(anna))
    }
  }

  @Test("an empty reason, a second request, and a customer of whom nothing is held are refused")
  func refusals() {
    #expect(throws: ErasureRefusal.emptyReason) {
      try Erasure.decide(.request(reason: " "), on: nil, in: context(anna))
    }
    #expect(throws: ErasureRefusal.alreadyRequested(by: "anna")) {
      try Erasure.decide(.request(reason: "r"), on: asked(by: "anna"), in: context(sam))
    }
    #expect(throws: ErasureRefusal.nothingToErase) {
      try Erasure.decide(.request(reason: "r"), on: nil, in: context(anna, holds: false))
    }
  }

  @Test("only who asked, or a supervisor, takes a request back, and only before it is confirmed")
  func withdrawal() throws {
    let bob = Person(id: "bob", name: "Bob", role: .agent)
    #expect(throws: ErasureRefusal.requestBelongsTo("anna")) {
      try Erasure.decide(.withdraw, on: asked(by: "anna"), in: context(bob))
    }
    #expect(try Erasure.decide(.withdraw, on: asked(by: "anna"), in: context(sam)) == .withdrawn)
    var confirmed = asked(by: "anna")
    confirmed.state = .confirmed(by: "sam", at: now)
    #expect(throws: ErasureRefusal.alreadyConfirmed) {
      try Erasure.decide(.withdraw, on: confirmed, in: context(anna))
    }
  }

  @Test("who comes back after an erasure can be erased again")
  func again() throws {
    var done = asked(by: "anna")
    done.state = .finished(at: now, ErasureCounts())
    #expect(
      try Erasure.decide(.request(reason: "r"), on: done, in: context(anna))
        == .requested(reason: "r"))
  }
}
