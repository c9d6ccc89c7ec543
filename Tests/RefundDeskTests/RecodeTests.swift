import RefundDesk
import Testing

@Suite("Putting right what a request says")
struct RecodeTests {
  private let defective = Coding(
    order: "O1", reason: .defective, wants: .repair,
    lines: [TicketLine(line: "L2", quantity: 2)])

  @Test("the new coding counts, and the event keeps the old one beside it")
  func recodes() throws {
    let ticket = Sample.ticket()
    let context = try Sample.context()
    let events = try ticket.decide(.recode(defective), in: context)
    #expect(events == [.recoded(to: defective, was: ticket.coding)])
    let changed = try after(ticket, .recode(defective), context)
    #expect(changed.coding == defective)
    #expect(changed.undoable.last?.by == "anna")
    #expect(changed.undoable.last?.at == Sample.now)
    #expect(try after(changed, .undo, context).coding == ticket.coding)
  }

  @Test("what is impossible is refused")
  func refusals() throws {
    let ticket = Sample.ticket()
    let context = try Sample.context()
    var none = context
    none.balance = nil
    let cases: [(Coding, DeskContext, Refusal)] = [
      (ticket.coding, context, .codingUnchanged),
      (changing { $0.lines = [TicketLine(line: "L9", quantity: 1)] }, context, .unknownLine("L9")),
      (
        changing { $0.lines = [TicketLine(line: "L2", quantity: 3)] }, context,
        .quantityExceeds("L2", asked: 3, bought: 2)
      ),
      (
        changing { $0.lines = [.init(line: "L1", quantity: 1), .init(line: "L1", quantity: 1)] },
        context, .lineNamedTwice("L1")
      ),
      (
        changing { $0.wanted = [WantedVariant(line: "L9", sku: "DRESS-L")] }, context,
        .unknownLine("L9")
      ),
      (changing { $0.order = "O9" }, context, .unknownOrder("O9")),
      (changing { $0.order = "O9" }, none, .unknownOrder("O9")),
      (
        Coding(order: nil, reason: .late, wants: nil, lines: [.init(line: "L1", quantity: 1)]),
        none, .noOrder
      ),
    ]
    for (coding, context, refusal) in cases {
      #expect(throws: refusal) { try ticket.decide(.recode(coding), in: context) }
    }
  }

  @Test("the reason of a request without an order can be put right all the same")
  func withoutOrder() throws {
    var ticket = Sample.ticket()
    ticket.coding = Coding(order: nil, reason: .other, wants: nil)
    var context = try Sample.context()
    context.balance = nil
    let coding = Coding(order: nil, reason: .late, wants: .refund)
    #expect(try ticket.decide(.recode(coding), in: context).count == 1)
  }

  @Test("a closed request, and one that waits for a supervisor, stay as they are")
  func states() throws {
    let context = try Sample.context()
    let closed = try after(Sample.ticket(), .resolve(Proposal([Sample.refund(100)])), context)
    #expect(throws: Refusal.closed) { try closed.decide(.recode(defective), in: context) }
    var ruling = Sample.entitled()
    ruling.approvals = [ApprovalRule(kinds: [.refund], from: Sample.eur(1), clause: "2.1")]
    let asking = try after(
      Sample.ticket(), .resolve(Proposal([Sample.refund(8_000)], override: "agreed")),
      Sample.context(ruling: ruling))
    #expect(asking.awaitingApproval == 0)
    #expect(throws: Refusal.awaitingApproval) {
      try asking.decide(.recode(defective), in: context)
    }
  }

  @Test("a request on whose order something was given keeps that order, its reason may change")
  func decided() throws {
    let context = try Sample.context()
    let closed = try after(Sample.ticket(), .resolve(Proposal([Sample.refund(100)])), context)
    let open = try after(closed, .reopen("again"), context)
    var other = open.coding
    other.order = nil
    other.lines = []
    #expect(throws: Refusal.orderDecided) { try open.decide(.recode(other), in: context) }
    #expect(try open.decide(.recode(defective), in: context).count == 1)
  }

  private func changing(_ change: (inout Coding) -> Void) -> Coding {
    var coding = Sample.ticket().coding
    change(&coding)
    return coding
  }
}
