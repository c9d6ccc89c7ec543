import RefundDesk
import RefundPolicy
import Testing

@Suite("Goods that came back")
struct GoodsBackTests {
  /// The last day for paying a withdrawal of 20 November, judged on several days.
  private func dueDays(
    under law: String, in country: String, judgedOn days: [String],
    _ change: (inout FactWorld) -> Void
  ) throws -> [String?] {
    var world = FactWorld()
    world.order.country = country
    world.ticket.reason = .changeOfMind
    world.ticket.wants = .refund
    change(&world)
    let judge = Judge(
      try PolicyUnderTest.policy(law: [law], jurisdiction: law.uppercased()))
    return try days.map { day in
      let today = try #require(Day(iso: day))
      return judge.judge(world.dossier, on: today).floor?.due?.description
    }
  }

  @Test(
    "do not put the last day off from day to day",
    arguments: [("fr", "FR", "2026-12-04"), ("eu", "DE", "2026-12-04"), ("uk", "GB", "2026-12-05")])
  func dueDayStands(law: String, country: String, due: String) throws {
    let days = ["2026-11-24", "2026-12-06", "2027-01-10"]
    let found = try dueDays(under: law, in: country, judgedOn: days) {
      $0.move(.inTransit, on: "2026-11-21")
      $0.move(.received, on: "2026-11-24")
    }
    #expect(found == [due, due, due])
  }

  @Test("put it off up to the day they came, where the shop may wait for them")
  func lateGoods() throws {
    let found = try dueDays(under: "fr", in: "FR", judgedOn: ["2026-12-12", "2027-01-10"]) {
      $0.move(.received, on: "2026-12-10")
    }
    #expect(found == ["2026-12-10", "2026-12-10"])
  }
}
