import RefundDesk
import RefundPolicy
import Testing

@Suite("A request that is opened again")
struct OpenedAgainTests {
  /// A withdrawal of the dress world, of which something was given back already.
  private func world(
    asking lines: [TicketLine], given: [(part: MoneyPart, cents: Int64, units: Int)]
  ) throws -> FactWorld {
    var world = FactWorld()
    world.ticket.reason = .changeOfMind
    world.ticket.wants = .refund
    world.ticket.lines = lines
    world.ticket.wanted = []
    let amounts = given.map { part, cents, units in
      AttributedAmount(part, Money(cents, .eur), quantity: units)
    }
    guard !amounts.isEmpty else { return world }
    let decision = Decision(
      resolutions: [.refund(amounts, to: .original, goodsBack: true)], at: world.ticket.received,
      by: "anna")
    world.ticket.evolve(
      .decisionMade(
        DecisionRecord(decision, life: .decided(approvedBy: nil)), conversation: .closed),
      by: "anna", at: world.ticket.received)
    world.ticket.evolve(.reopened(why: "…"), by: "anna", at: world.ticket.received)
    return world
  }

  /// What the law still grants, in cents.
  private func due(
    _ lines: [TicketLine], given: [(part: MoneyPart, cents: Int64, units: Int)]
  ) throws -> Int64? {
    let world = try world(asking: lines, given: given)
    let judge = Judge(try PolicyUnderTest.policy())
    return judge.judge(world.dossier, on: FactWorld.today).floor?.amount.minorUnits
  }

  private let oneBelt = [TicketLine(line: "L2", quantity: 1)]
  private let bothBelts = [TicketLine(line: "L2", quantity: 2)]

  @Test("is paid for where its own units were paid for: the other belt is not what it is about")
  func oneOfTwo() throws {
    #expect(try due(oneBelt, given: []) == 2_000)
    #expect(try due(oneBelt, given: [(.line("L2"), 2_000, 1)]) == 0)
    #expect(try due(bothBelts, given: [(.line("L2"), 2_000, 1)]) == 2_000)
  }

  @Test("is owed the price less what was given for keeping the goods")
  func afterDiscount() throws {
    #expect(try due(oneBelt, given: [(.line("L2"), 500, 0)]) == 1_500)
    #expect(try due(bothBelts, given: [(.line("L2"), 500, 0)]) == 3_500)
  }

  @Test("is owed delivery once: at the standard price, less what was given of it")
  func delivery() throws {
    let lines: [(part: MoneyPart, cents: Int64, units: Int)] = [
      (.line("L1"), 8_000, 1), (.line("L2"), 4_000, 2),
    ]
    #expect(try due([], given: []) == 12_490)
    #expect(try due([], given: lines) == 490)
    #expect(try due([], given: lines + [(.shipping, 300, 0)]) == 190)
    #expect(try due([], given: lines + [(.shipping, 490, 0)]) == 0)
  }

  @Test("can be closed by a no once everything has been given back, and not before")
  func declining() throws {
    func refusal(_ given: [(part: MoneyPart, cents: Int64, units: Int)]) throws -> Refusal? {
      let world = try world(asking: oneBelt, given: given)
      let anna = Person(id: "anna", name: "Anna", role: .agent, limit: Money(50_000, .eur))
      let judgement = Judge(try PolicyUnderTest.policy()).judge(
        world.dossier, on: FactWorld.today)
      let context = DeskContext(
        now: world.ticket.received, person: anna, people: ["anna": anna],
        balance: try world.dossier.balance(), ruling: judgement.ruling, stock: [:])
      do throws(Refusal) {
        _ = try world.ticket.decide(.resolve(Proposal([.decline(clauses: ["T 1"])])), in: context)
        return nil
      } catch {
        return error
      }
    }
    guard case .belowFloor? = try refusal([(.line("L2"), 500, 0)]) else {
      Issue.record("1,500 is due still")
      return
    }
    #expect(try refusal([(.line("L2"), 2_000, 1)]) == nil)
  }
}
