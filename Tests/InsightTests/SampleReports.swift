import Insight
import Phrases
import RefundDesk
import RefundPolicy

/// Reports of a made-up desk for the tests, the same each time.
enum SampleReports {
  static let now = Paris.time("2026-11-22T16:00:00Z")
  static let today = Day(iso: "2026-11-22") ?? Day(daysSinceEpoch: 0)

  static func ageing() -> AgeingReport {
    var dice = Dice(seed: 7)
    var tally = AgeingTally(asOf: now, listed: 8)
    var flow = FlowTally(zone: Paris.zone)
    let agents: [AgentID?] = ["anna", "bruno", "chloé", nil]
    let countries = ["FR", "BE", "DE", nil]
    for number in 0..<160 {
      let age = dice.roll(18 * 86_400) * dice.roll(100) / 100
      let received = now.adding(seconds: -age)
      tally.count(
        OpenRequest(
          ticket: TicketID(composed: "T\(1_000 + number)"), received: received,
          amount: Money(dice.roll(30_000), .eur),
          reason: Reason.allCases[Int(dice.roll(8))], agent: agents[Int(dice.roll(4))],
          channel: [.email, .chat, .form][Int(dice.roll(3))], country: countries[Int(dice.roll(4))],
          blocker: Blocker.allCases[Int(dice.roll(5))]))
      flow.arrival(at: received)
    }
    for _ in 0..<380 {
      flow.arrival(at: now.adding(seconds: -dice.roll(28 * 86_400)))
      flow.closing(at: now.adding(seconds: -dice.roll(28 * 86_400)))
    }
    return AgeingReport(
      board: tally.board, flow: flow, agents: 3, delay: delay(), currency: .eur)
  }

  /// Four late refunds under the French ladder.
  static func delay() -> DelayTally? {
    guard let ladder = LawLibrary.packs["fr"]?.penalty else { return nil }
    var delay = DelayTally(ladder: ladder, today: today)
    for (number, late) in [0, 10, 20, 59].enumerated() {
      delay.count(
        OwedRefund(
          ticket: TicketID(composed: "T\(number)"), sum: Money(12_000, .eur),
          price: Money(11_500, .eur), due: today.adding(days: -late)))
    }
    return delay
  }

  /// Sales and credits of nine months, one of them with a price finer than a cent.
  static func trade() -> TradeTally {
    var dice = Dice(seed: 11)
    var tally = TradeTally(zone: Paris.zone)
    for number in 0..<240 {
      let placed = Paris.time("2026-02-03T10:00:00Z").adding(seconds: Int64(number) * 90_000)
      var line = OrderLine(
        id: "1", sku: SKU(composed: "SKU-\(dice.roll(12))"), name: "x",
        quantity: Int(dice.roll(6)) + 1, unitPrice: Money(dice.roll(9_000) + 100, .eur))
      if number == 17 {
        line.extra = ExtraFields([.init(key: "unit_price_exact", json: "\"0.001\"")])
      }
      var order = Order(
        id: OrderID(composed: "\(number)"), customer: nil, status: .delivered, currency: .eur,
        lines: [line])
      order.placed = placed
      order.country = ["France", "Belgique", "<b>Îles & cie</b>"][Int(dice.roll(3))]
      tally.count(order)
      guard dice.roll(5) == 0, let total = try? line.total() else { continue }
      var ticket = Ticket(
        id: "T", customer: nil, order: order.id, received: placed.adding(seconds: 900_000),
        channel: .email, language: .fr, reason: .defective)
      ticket.lines = [TicketLine(line: "1", quantity: 1)]
      let decision = Decision(
        resolutions: [
          .refund(
            [AttributedAmount(.line("1"), total, quantity: 1)], to: .original, goodsBack: true)
        ], at: placed.adding(seconds: 1_000_000), by: "anna")
      ticket.decisions = [DecisionRecord(decision, life: .decided(approvedBy: nil))]
      tally.count(ticket, order: order)
    }
    return tally
  }

  static func months() -> TradeReport {
    TradeReport(
      name: "months", part: .months, term: .month, dimension: .month,
      rows: trade().rows(by: .month))
  }

  static func countries() -> TradeReport {
    TradeReport(
      name: "countries", part: .countries, term: .country, dimension: .country,
      rows: TradeReport.byCredits(trade().rows(by: .country)))
  }
}
