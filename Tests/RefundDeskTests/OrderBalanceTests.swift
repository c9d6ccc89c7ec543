import RefundDesk
import Testing

@Suite("What remains of an order")
struct OrderBalanceTests {
  @Test("Three partial refunds, then a fourth over the remainder: refused, remainder shown")
  func fourthRefund() throws {
    var ticket = Sample.ticket()
    for cents in [Int64(3_000), 2_000, 2_500] {
      let context = try Sample.context(decisions: ticket.decisions)
      ticket = try after(ticket, .resolve(Proposal([Sample.refund(cents)])), context)
      ticket = try after(ticket, .reopen("more"), context)
    }
    let context = try Sample.context(decisions: ticket.decisions)
    let refusal = Refusal.exceedsRemaining(
      .line("L1"), asked: Sample.eur(501), remaining: Sample.eur(500))
    #expect(throws: refusal) {
      try ticket.decide(.resolve(Proposal([Sample.refund(501)])), in: context)
    }
    ticket = try after(ticket, .resolve(Proposal([Sample.refund(500)])), context)
    #expect(ticket.decisions.count == 4)
  }

  @Test("An undone decision gives back what it took")
  func undone() throws {
    let context = try Sample.context()
    var ticket = try after(Sample.ticket(), .resolve(Proposal([Sample.refund(8_000)])), context)
    ticket = try after(ticket, .undo, context)
    let balance = try OrderBalance(order: Sample.order(), decisions: ticket.decisions)
    #expect(try balance.remaining(.line("L1")) == Sample.eur(8_000))
  }

  @Test("A credit used, the order cancelled, the credit given back once even if it arrives twice")
  func onlyOnce() throws {
    let context = try Sample.context()
    let credit = Resolution.credit(
      paid: [AttributedAmount(.line("L1"), Sample.eur(8_000))], bonus: Sample.eur(800),
      expires: nil)
    var ticket = try after(Sample.ticket(), .resolve(Proposal([credit])), context)
    let undo = try ticket.decide(.undo, in: context)
    ticket = try after(ticket, .undo, context)
    #expect(undo.count == 1)
    #expect(throws: Refusal.nothingToUndo) { try ticket.decide(.undo, in: context) }
    let balance = try OrderBalance(order: Sample.order(), decisions: ticket.decisions)
    #expect(try balance.remaining() == Sample.eur(12_490))
  }

  @Test("A part of the price is shared out over lines by what remains of them")
  func shared() throws {
    let balance = try OrderBalance(order: Sample.order(), decisions: [])
    let lines = [TicketLine(line: "L1", quantity: 1), TicketLine(line: "L2", quantity: 2)]
    let amounts = try balance.refund(Sample.eur(3_001), over: lines)
    #expect(amounts.map(\.amount.minorUnits) == [2_001, 1_000])
    #expect(amounts.map(\.part) == [.line("L1"), .line("L2")])
  }

  @Test("Exactly the remainder takes it all, delivery last; a cent more is refused")
  func everything() throws {
    let balance = try OrderBalance(order: Sample.order(), decisions: [])
    let lines = [TicketLine(line: "L1", quantity: 1), TicketLine(line: "L2", quantity: 2)]
    let amounts = try balance.refund(Sample.eur(12_490), over: lines)
    #expect(amounts.last == AttributedAmount(.shipping, Sample.eur(490)))
    #expect(amounts.map(\.quantity) == [1, 2, 0])
    let refusal = Refusal.exceedsRemaining(
      nil, asked: Sample.eur(12_491), remaining: Sample.eur(12_490))
    #expect(throws: refusal) { try balance.refund(Sample.eur(12_491), over: lines) }
  }

  @Test("One belt after the other adds up to both, to the cent")
  func oneByOne() throws {
    var order = Sample.order()
    order.lines[1].discount = Sample.eur(1)
    var decisions: [DecisionRecord] = []
    var sum: Int64 = 0
    for _ in 0..<2 {
      let balance = try OrderBalance(order: order, decisions: decisions)
      let piece = [TicketLine(line: "L2", quantity: 1)]
      let amounts = try balance.fullRefund(of: piece, withShipping: false)
      sum += amounts[0].amount.minorUnits
      decisions.append(
        DecisionRecord(
          Decision(
            resolutions: [.refund(amounts, to: .original, goodsBack: true)], at: Sample.now,
            by: "anna"), life: .decided(approvedBy: nil)))
    }
    #expect(sum == 3_999)
  }
}
