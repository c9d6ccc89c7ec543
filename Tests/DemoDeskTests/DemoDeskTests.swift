import DemoDesk
import DeskRecords
import RefundDesk
import Testing

@Suite("A demo desk")
struct DemoDeskTests {
  static let now = Timestamp(iso: "2026-11-22T09:00:00Z") ?? Timestamp(seconds: 0)
  static let desk = DemoDesk(seed: 7, now: now, tickets: 1_500)
  static let replayed = ReplayedDesk(desk)

  @Test("the same seed gives the same bytes, another seed others")
  func determinism() {
    let first = Fingerprint(of: DemoDesk(seed: 1, now: Self.now, tickets: 400)).value
    let again = Fingerprint(of: DemoDesk(seed: 1, now: Self.now, tickets: 400)).value
    let other = Fingerprint(of: DemoDesk(seed: 2, now: Self.now, tickets: 400)).value
    print("the desk of seed 1 with 400 requests: \(String(first, radix: 16))")
    #expect(first == again)
    #expect(first != other)
  }

  @Test("it has exactly as many requests as were asked for", arguments: [0, 1, 5, 12, 60, 61, 500])
  func size(tickets: Int) {
    let desk = DemoDesk(seed: 3, now: Self.now, tickets: tickets)
    #expect(ReplayedDesk(desk).tickets.count == tickets)
  }

  @Test("nothing contradicts itself, whatever the seed and the moment", arguments: 0..<8)
  func replay(step: Int) {
    let now = Self.now.adding(seconds: Int64(step) * 3_000_017)
    let desk = DemoDesk(seed: UInt64(step), now: now, tickets: 700)
    let faults = ReplayedDesk(desk).faults
    #expect(faults.isEmpty, "seed \(step), \(now): \(faults.prefix(5))")
  }

  @Test("no order has given back more than was paid for any part of it")
  func balances() throws {
    var decisions: [OrderID: [DecisionRecord]] = [:]
    for ticket in Self.replayed.inOrder {
      if let order = ticket.order { decisions[order, default: []] += ticket.decisions }
    }
    for (id, records) in decisions {
      let order = try #require(Self.replayed.orders[id])
      let balance = try OrderBalance(order: order, decisions: records)
      for (part, given) in balance.givenBack where part != .goodwill {
        #expect(try given.minorUnits <= balance.paid(part).minorUnits, "\(id) \(part)")
      }
    }
  }

  @Test("two thirds of the requests are French, and every reason and wish is there")
  func mixture() {
    let tickets = Self.replayed.inOrder
    let french = tickets.filter { $0.language == .fr }.count * 100 / tickets.count
    #expect((58...72).contains(french), "\(french) % French")
    for reason in Reason.allCases {
      #expect(tickets.contains { $0.reason == reason }, "\(reason)")
    }
    for wish in Wish.allCases { #expect(tickets.contains { $0.wants == wish }, "\(wish)") }
    for channel in ["email", "form", "chat", "phone", "letter", "store"] {
      #expect(tickets.contains { $0.channel.rawValue == channel }, "\(channel)")
    }
    #expect(Set(Self.replayed.orders.values.compactMap(\.marketplace)).count == 3)
    #expect(
      Set(Self.replayed.orders.values.compactMap(\.country)).isSuperset(of: ["FR", "BE", "IE"]))
  }

  @Test("most of what is open came within five days, some is late, little is over two weeks old")
  func ages() {
    let open = Self.replayed.inOrder.filter(\.conversation.isOpen)
    let days = open.map { Self.now.seconds(since: $0.received) / 86_400 }
    let share = { (matching: (Int64) -> Bool) in days.filter(matching).count * 100 / days.count }
    #expect(
      (30...70).contains(open.count * 100 / Self.replayed.tickets.count), "\(open.count) open")
    #expect(share { $0 < 5 } >= 55)
    #expect((5...30).contains(share { $0 > 7 }))
    #expect((1...15).contains(share { $0 > 14 }))
  }

  @Test(
    "what the desk has done is all there: owners, waiting, notes, approvals, consents, refusals")
  func handling() {
    let tickets = Self.replayed.inOrder
    let records = tickets.flatMap(\.decisions)
    #expect(tickets.contains { $0.conversation.isOpen && $0.owner != nil })
    #expect(
      tickets.contains { if case .waiting(until: _?) = $0.conversation { true } else { false } })
    #expect(tickets.contains { !$0.notes.isEmpty } && tickets.contains { !$0.tags.isEmpty })
    #expect(tickets.contains { $0.awaitingApproval != nil })
    #expect(records.contains { if case .decided(approvedBy: _?) = $0.life { true } else { false } })
    #expect(records.contains { $0.decision.consent != nil })
    let kinds = Set(records.flatMap { $0.decision.resolutions.map(\.kind) })
    let expected: Set<ResolutionKind> = [
      .refund, .replacement, .repair, .discount, .credit, .points, .cancel, .orderChange, .decline,
    ]
    #expect(kinds == expected)
  }

  @Test("a closed request has a decision that stands")
  func closed() {
    for ticket in Self.replayed.inOrder where ticket.conversation == .closed {
      #expect(ticket.standing != nil, "\(ticket.id)")
    }
  }

  @Test("every event survives the journal")
  func roundTrip() throws {
    for made in DemoDesk(seed: 3, now: Self.now, tickets: 120) {
      #expect(try DeskEventCodec.decode(DeskEventCodec.encode(made.event)) == made.event)
    }
  }
}
