import RefundDesk
import RefundPolicy
import Testing

@Suite("The surcharge of a late refund, L242-4")
struct PenaltyTests {
  private static let due = Day(year: 2026, month: 12, day: 4) ?? Day(daysSinceEpoch: 0)

  @Test(
    "84.90 due on 4 December",
    arguments: [
      (0, 0), (1, 2), (10, 15), (11, 425), (20, 425), (21, 849), (30, 849), (31, 1698), (60, 1698),
      (61, 4245), (90, 4245), (91, 4670), (120, 4670), (121, 5094),
    ])
  func ladder(daysLate: Int, surcharge: Int64) throws {
    let ladder = try #require(LawLibrary.packs["fr"]?.penalty)
    let sum = Money(8490, .eur)
    let cost = ladder.surcharge(
      on: sum, price: sum, due: PenaltyTests.due, paid: PenaltyTests.due.adding(days: daysLate))
    #expect(cost.minorUnits == surcharge)
  }

  @Test("the share stops at the price of the goods, and legal interest runs on")
  func cap() throws {
    let ladder = try #require(LawLibrary.packs["fr"]?.penalty)
    let sum = Money(8490, .eur)
    let price = Money(8000, .eur)
    func cost(_ days: Int) -> Int64 {
      ladder.surcharge(
        on: sum, price: price, due: PenaltyTests.due, paid: PenaltyTests.due.adding(days: days)
      ).minorUnits
    }
    #expect(cost(361) >= 8000)
    #expect(cost(800) > cost(400))
    #expect(cost(800) < 9000)
  }
}
