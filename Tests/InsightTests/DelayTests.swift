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
}
