import CanonicalJSON
import Insight
import Phrases
import RefundDesk
import Testing

@Suite("What refunds cost besides the money")
struct RefundCostTests {
  static let costs = RefundCosts(
    currency: .gbp, shippingBack: 600, handling: 500, minuteCost: 45, minutesBack: 6,
    minutesKeep: 3)

  /// A tally with one refund of which the goods come back, and one of which they are kept.
  static func tally() -> TradeTally {
    var tally = TradeTally(zone: Paris.zone)
    let order = TradeTests.order(
      "1", "2026-10-05T10:00:00Z", [TradeTests.line("1", "A", 2, 1_000)])
    tally.count(order)
    for (number, back) in [(1, true), (2, false)] {
      var ticket = Ticket(
        id: TicketID(composed: "T\(number)"), customer: nil, order: order.id,
        received: Paris.local("2026-10-10 10:00"), channel: .email, language: .en,
        reason: .changeOfMind)
      let refund = Resolution.refund(
        [AttributedAmount(.line("1"), Money(1_000, .gbp), quantity: 1)], to: .original,
        goodsBack: back)
      let decision = Decision(
        resolutions: [refund], at: Paris.local("2026-10-11 10:00"), by: "anna")
      ticket.decisions = [DecisionRecord(decision, life: .decided(approvedBy: nil))]
      tally.count(ticket, order: order)
    }
    return tally
  }

  @Test(
    "are sending back and restocking where goods come back, and minutes of work", arguments: 0...1)
  func trade(doubled: Int) throws {
    var tally = Self.tally()
    if doubled == 1 { tally.merge(Self.tally()) }
    var report = TradeReport(
      name: "months", part: .months, term: .month, dimension: .month, rows: tally.rows(by: .month))
    report.costs = Self.costs
    let line = String(decoding: report.report(in: Phrases(.en)).jsonLines(), as: UTF8.self)
    let row = try JSONValue(parsing: line)
    // 6.00 + 5.00 for the one that comes back; 6 + 3 minutes at 0.45.
    #expect(row["handling_cost"]?.integer == Int64(1_505 * (doubled + 1)))
    #expect(row["credit_returns"]?.integer == Int64(doubled + 1))
  }

  @Test("are left out in another currency than that of the policy")
  func otherCurrency() throws {
    var report = TradeReport(
      name: "months", part: .months, term: .month, dimension: .month,
      rows: Self.tally().rows(by: .month))
    report.costs = Self.costs
    report.costs?.currency = .eur
    let line = String(decoding: report.report(in: Phrases(.en)).jsonLines(), as: UTF8.self)
    #expect(try JSONValue(parsing: line)["handling_cost"] == .null)
  }
}
