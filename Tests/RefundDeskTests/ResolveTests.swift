import RefundDesk
import Testing

@Suite("Who may decide what")
struct ResolveTests {
  let full = Resolution.refund(
    [
      AttributedAmount(.line("L1"), Sample.eur(8_000), quantity: 1),
      AttributedAmount(.shipping, Sample.eur(490)),
    ], to: .original, goodsBack: true)

  @Test("What the law grants is decided alone, and closes the conversation")
  func entitled() throws {
    let context = try Sample.context(ruling: Sample.entitled())
    let ticket = try after(Sample.ticket(), .resolve(Proposal([full])), context)
    #expect(ticket.conversation == .closed)
    let record = try #require(ticket.standing)
    #expect(record.life == .decided(approvedBy: nil))
    #expect(record.decision.clauses == ["L221-18"])
    #expect(record.decision.policy == "test 1")
  }

  @Test("Less than the floor is refused, also by a supervisor, and a no too")
  func belowFloor() throws {
    let ruling = Sample.entitled()
    let floor = try #require(ruling.floor)
    let supervisor = try Sample.context(Sample.sofia, ruling: ruling)
    #expect(throws: Refusal.belowFloor(floor, given: Sample.eur(8_000))) {
      try Sample.ticket().decide(.resolve(Proposal([Sample.refund(8_000)])), in: supervisor)
    }
    #expect(throws: Refusal.belowFloor(floor, given: nil)) {
      try Sample.ticket().decide(.resolve(Proposal([.decline(clauses: ["T 1"])])), in: supervisor)
    }
  }

  @Test("Below the floor with a reason: a supervisor decides it, an agent only proposes it")
  func overridden() throws {
    let proposal = Proposal([Sample.refund(8_000)], override: "delivery was paid back already")
    let ruling = Sample.entitled()
    let agent = try after(
      Sample.ticket(), .resolve(proposal), try Sample.context(ruling: ruling))
    #expect(agent.standing?.life == .awaitingApproval)
    let supervisor = try after(
      Sample.ticket(), .resolve(proposal), try Sample.context(Sample.sofia, ruling: ruling))
    #expect(supervisor.standing?.life == .decided(approvedBy: nil))
  }

  @Test("A blank reason is no reason")
  func blankReason() throws {
    let context = try Sample.context(Sample.sofia, ruling: Sample.refused())
    let proposal = Proposal([full], override: "  ")
    #expect(throws: Refusal.notAllowed(.refund, clauses: ["T 5.1"])) {
      try Sample.ticket().decide(.resolve(proposal), in: context)
    }
  }

  @Test("A credit in place of money due needs the customer's recorded consent, even if asked for")
  func consent() throws {
    let credit = Resolution.credit(
      paid: [AttributedAmount(.line("L1"), Sample.eur(8_000))], bonus: .zero(.eur), expires: nil)
    let context = try Sample.context(ruling: Sample.entitled())
    let ticket = Sample.ticket(wants: .credit)
    #expect(throws: Refusal.consentNeeded(.credit, right: "FR-WITHDRAWAL")) {
      try ticket.decide(.resolve(Proposal([credit])), in: context)
    }
    let yes = Consent(
      textShown: "A credit instead of your money?", channel: .email, at: Sample.now, by: "anna",
      answer: "yes please")
    let decided = try after(ticket, .resolve(Proposal([credit], consent: yes)), context)
    #expect(decided.standing?.decision.consent == yes)
  }

  @Test("Another size in place of money: what the customer asked for needs no consent")
  func exchange() throws {
    let context = try Sample.context(ruling: Sample.entitled())
    let larger = Resolution.replacement(
      [Replacement(line: "L1", quantity: 1, sku: "DRESS-L")], difference: .zero(.eur))
    #expect(
      try after(Sample.ticket(wants: .replacement), .resolve(Proposal([larger])), context)
        .conversation == .closed)
    #expect(throws: Refusal.consentNeeded(.replacement, right: "FR-WITHDRAWAL")) {
      try Sample.ticket().decide(.resolve(Proposal([larger])), in: context)
    }
  }

  @Test("Nothing is sent that is not there")
  func stock() throws {
    let two = Resolution.replacement(
      [Replacement(line: "L2", quantity: 2, sku: "DRESS-L")], difference: .zero(.eur))
    #expect(throws: Refusal.outOfStock("DRESS-L", asked: 2, stock: 1)) {
      try Sample.ticket().decide(.resolve(Proposal([two])), in: try Sample.context())
    }
  }

  @Test("Over the limit it waits for a supervisor, who is never its author")
  func approval() throws {
    var low = Sample.anna
    low.limit = Sample.eur(5_000)
    let waiting = try after(
      Sample.ticket(), .resolve(Proposal([full])),
      try Sample.context(low, ruling: Sample.entitled()))
    #expect(waiting.awaitingApproval == 0)
    #expect(waiting.conversation == .open)
    #expect(throws: Refusal.awaitingApproval) {
      try waiting.decide(.resolve(Proposal([full])), in: try Sample.context())
    }
    #expect(throws: Refusal.notSupervisor) {
      try waiting.decide(.approve, in: try Sample.context(Sample.bruno))
    }
    let approved = try after(waiting, .approve, try Sample.context(Sample.sofia))
    #expect(approved.standing?.life == .decided(approvedBy: "sofia"))
    #expect(approved.conversation == .closed)
    let rejected = try after(waiting, .reject("not yet"), try Sample.context(Sample.sofia))
    #expect(rejected.standing == nil)
  }

  @Test("A supervisor does not approve their own, unless nobody else could")
  func ownProposal() throws {
    var sofia = Sample.sofia
    sofia.limit = Sample.eur(100)
    let alone = try after(
      Sample.ticket(), .resolve(Proposal([full])), try Sample.context(sofia))
    #expect(alone.standing?.life == .decided(approvedBy: nil))
    var context = try Sample.context(sofia)
    context.people["paul"] = Person(id: "paul", name: "Paul", role: .supervisor)
    let waiting = try after(Sample.ticket(), .resolve(Proposal([full])), context)
    #expect(throws: Refusal.ownProposal) { try waiting.decide(.approve, in: context) }
  }

  @Test("Money goes back the way it came, or as the customer agreed")
  func means() throws {
    let elsewhere = Resolution.refund(
      [
        AttributedAmount(.line("L1"), Sample.eur(8_000)),
        AttributedAmount(.shipping, Sample.eur(490)),
      ], to: .method("pm9"), goodsBack: true)
    let context = try Sample.context(ruling: Sample.entitled())
    #expect(throws: Refusal.meansNotPermitted("pm9")) {
      try Sample.ticket().decide(.resolve(Proposal([elsewhere])), in: context)
    }
  }

  @Test(
    "Amounts that make no sense are refused",
    arguments: [
      (Sample.refund(0), Refusal.amountNotPositive(Sample.eur(0))),
      (Sample.refund(-5), .amountNotPositive(Sample.eur(-5))),
      (Sample.refund(100, of: "L9"), .unknownLine("L9")),
      (
        .refund(
          [AttributedAmount(.line("L1"), Money(1, .gbp))], to: .original, goodsBack: true),
        .wrongCurrency(.gbp, order: .eur)
      ),
      (.refund([], to: .original, goodsBack: true), .nothingRemains),
    ])
  func nonsense(resolution: Resolution, refusal: Refusal) throws {
    #expect(throws: refusal) {
      try Sample.ticket().decide(.resolve(Proposal([resolution])), in: try Sample.context())
    }
  }
}
