import Insight
import RefundDesk
import RefundPolicy
import Testing

@Suite("What delay costs")
struct DelayTests {
  @Test("is counted by the ladder of L242-4: what tomorrow adds is the next rung less this one")
  func ladder() throws {
    let delay = try #require(SampleReports.delay())
    #expect(delay.late == 3)
    #expect(delay.lastDay == 1)
    // Ten days late: legal interest today, 5 % tomorrow; twenty: 5 % and 10 %; fifty-nine: 20 % on both.
    let today = try #require(delay.costToday.amounts.first)
    let tomorrow = try #require(delay.costTomorrow.amounts.first)
    let added = try #require(delay.added.amounts.first)
    #expect(today.minorUnits == 22 + 600 + 2_400)
    #expect(tomorrow.minorUnits == 2 + 600 + 1_200 + 2_400)
    #expect(added == (try tomorrow.subtracting(today)))
    #expect(delay.dearest.map(\.refund.ticket) == ["T2", "T1", "T0"])
  }

  @Test("is nothing on a refund whose right bears no surcharge, which is late all the same")
  func noSurcharge() throws {
    let ladder = try #require(LawLibrary.packs["fr"]?.penalty)
    var delay = DelayTally(ladder: ladder, today: SampleReports.today)
    let due = SampleReports.today.adding(days: -40)
    let (sum, nothing) = (Money(10_000, .eur), Money.zero(.eur))
    delay.count(OwedRefund(ticket: "T1", sum: sum, price: sum, due: due))
    delay.count(OwedRefund(ticket: "T2", sum: sum, price: nothing, due: due))
    #expect(delay.late == 2)
    #expect(delay.surcharged == 1)
    #expect(delay.costToday.amounts == [Money(2_000, .eur)])
  }
}
