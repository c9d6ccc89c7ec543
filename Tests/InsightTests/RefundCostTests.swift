import CanonicalJSON
import Insight
import Phrases
import RefundDesk
import RefundPolicy
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

  @Test("have the fee of each payment back, and what late payment added, in their sum and mean")
  func spending() throws {
    let ladder = try #require(LawLibrary.packs["fr"]?.penalty)
    let (sum, due) = (Money(10_000, .gbp), SampleReports.today.adding(days: -40))
    var late = LatePayments()
    for (price, paid) in [(sum, 15), (sum, 0), (Money.zero(.gbp), 15)] {
      late.count(
        OwedRefund(ticket: "T1", sum: sum, price: price, due: due),
        paidOn: due.adding(days: paid), by: ladder)
    }
    // Fifteen days late: 5 %. One was paid in time, the other bears no surcharge.
    #expect(late.count == 1)
    var costs = Self.costs
    costs.paymentFee = 25
    let now = RefundSpending(refunds: 4, returns: 1, payments: 3, late: late)
    let before = RefundSpending(refunds: 1, returns: 0, payments: 1)
    var report = KPIReport(
      now: MeasureTally(
        period: Period(due...due, in: Paris.zone), calendar: try Paris.office(),
        now: SampleReports.now),
      before: MeasureTally(
        period: Period(due...due, in: Paris.zone), calendar: try Paris.office(),
        now: SampleReports.now), days: due...due, consistency: ConsistencyTally())
    report.costs = (costs, now, before)
    let text = String(decoding: report.report(in: Phrases(.en)).json(), as: UTF8.self)
    let parts = try JSONValue(parsing: text)["sections"]?.array
    let section = try #require(parts?.first { $0["id"]?.string == "costs" })
    let rows = try #require(section["rows"]?.array)
    func value(_ part: String, _ key: String) -> JSONValue? {
      rows.first { $0["part"]?.string == part }?[key]
    }
    #expect(value("payment_fee", "sum")?.integer == 75)
    #expect(value("late_penalty", "n")?.integer == 1)
    #expect(value("late_penalty", "sum")?.integer == 500)
    #expect(value("late_penalty", "before") == .null)
    // 11.00 for the goods, 6 + 3 × 3 minutes at 0.45, 0.75 of fees, 5.00 of lateness: 23.50 on four.
    #expect(value("cost_per_refund", "sum")?.integer == 2_350)
    #expect(value("cost_per_refund", "each")?.integer == 588)
    // The period before says that its lateness was not computed.
    #expect(section["notes"]?.array?.count == 2)
  }
}
