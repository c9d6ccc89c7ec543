import RefundDesk
import RefundPolicy
import Testing

@Suite("How long a judgement is good for")
struct LastDayTests {
  private static let today = FactWorld.today

  private func lastDay(
    rows: String = "", versions: [String] = [], _ change: (inout FactWorld) -> Void = { _ in }
  ) throws -> String? {
    var world = FactWorld()
    change(&world)
    let policies =
      try [PolicyUnderTest.policy(rows: rows)]
      + versions.map { day in
        var later = try PolicyUnderTest.policy(rows: rows)
        later.effectiveFrom = try #require(Day(iso: day))
        return later
      }
    let judge = Judge(policies)
    let facts = judge.facts(world.dossier, on: Self.today)
    return judge.lastDay(facts, from: Self.today)?.description
  }

  private func deadline(when: String) -> String {
    """
    [[deadline]]
    id = "D"
    for = "resolution"
    days = 3
    when = { \(when) }
    fr = "Vite."
    en = "Fast."
    """
  }

  @Test("For good, as long as nothing happens to the ticket")
  func forGood() throws {
    #expect(try lastDay(rows: deadline(when: "channel = [\"online\"]")) == nil)
  }

  @Test("Up to the day after which a right opens, and for good once it has")
  func openingRight() throws {
    func late(promised: String) -> (inout FactWorld) -> Void {
      { world in
        world.ticket.reason = .notDelivered
        world.order.delivered = nil
        world.order.status = .shipped
        world.order.promised = Day(iso: promised)
      }
    }
    #expect(try lastDay(late(promised: "2026-11-25")) == "2026-11-25")
    #expect(try lastDay(late(promised: "2026-11-22")) == "2026-11-22")
    #expect(try lastDay(late(promised: "2026-11-21")) == nil)
  }

  @Test("Up to the day before another version of the policy")
  func versions() throws {
    #expect(try lastDay(versions: ["2026-12-01"]) == "2026-11-30")
    #expect(try lastDay(versions: ["2027-01-01", "2026-12-01"]) == "2026-11-30")
    #expect(try lastDay(versions: ["2026-11-23"]) == "2026-11-22")
    #expect(try lastDay(versions: ["2026-11-22"]) == nil)
  }

  @Test(
    "Its day only, where a deadline asks for what moves by itself",
    arguments: [
      "returns_12m_gte = 3", "return_rate_gte = 0.2", "category = [\"apparel\"]",
      "available = true",
    ])
  func movingFacts(when: String) throws {
    #expect(try lastDay(rows: deadline(when: when)) == Self.today.description)
  }
}
