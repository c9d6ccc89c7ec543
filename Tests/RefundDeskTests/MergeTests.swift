import RefundDesk
import Testing

@Suite("Duplicates")
struct MergeTests {
  let now = Timestamp(seconds: 1_793_000_000)
  let anna = Person(id: "anna", name: "Anna", role: .agent)

  private func ticket(_ id: TicketID, customer: CustomerID? = "C1", order: OrderID? = "O1")
    -> Ticket
  {
    Ticket(
      id: id, customer: customer, order: order, received: now, channel: .email, language: .fr,
      reason: .defective
    ).asReceived()
  }

  private func context(_ other: Ticket?) -> DeskContext {
    var context = DeskContext(now: now, person: anna, people: ["anna": anna])
    context.mergeTarget = other
    return context
  }

  private func merged(into other: Ticket) throws -> Ticket {
    var ticket = ticket("T2")
    for event in try ticket.decide(.merge(into: other.id), in: context(other)) {
      ticket.evolve(event, by: "anna", at: now)
    }
    return ticket
  }

  @Test("a duplicate is closed and linked; an undo separates it, open as it was")
  func path() throws {
    var duplicate = try merged(into: ticket("T1"))
    #expect(duplicate.mergedInto == "T1")
    #expect(duplicate.conversation == .closed)
    #expect(duplicate.version == 2)
    for event in try duplicate.decide(.undo, in: context(nil)) {
      duplicate.evolve(event, by: "anna", at: now)
    }
    #expect(duplicate.mergedInto == nil)
    #expect(duplicate.conversation == .new)
  }

  @Test("a merged ticket is neither reopened nor merged again: the merge is undone first")
  func twice() throws {
    let duplicate = try merged(into: ticket("T1"))
    #expect(throws: Refusal.alreadyMerged(into: "T1")) {
      try duplicate.decide(.reopen("encore"), in: context(nil))
    }
    #expect(throws: Refusal.alreadyMerged(into: "T1")) {
      try duplicate.decide(.merge(into: "T3"), in: context(ticket("T3")))
    }
  }

  @Test("not into itself, an unknown, a closed or a merged ticket, nor into another customer's")
  func obstacles() throws {
    var closed = ticket("T1")
    closed.conversation = .closed
    let cases: [(TicketID, Ticket?, MergeObstacle)] = [
      ("T2", ticket("T2"), .itself), ("T9", nil, .unknown), ("T1", closed, .closed),
      ("T1", ticket("T1", customer: "C2"), .otherCustomer),
      ("T1", ticket("T1", customer: nil, order: "O2"), .otherCustomer),
    ]
    for (id, other, obstacle) in cases {
      #expect(throws: Refusal.cannotMerge(into: id, obstacle)) {
        try ticket("T2").decide(.merge(into: id), in: context(other))
      }
    }
    let end = try merged(into: ticket("T1"))
    #expect(throws: Refusal.cannotMerge(into: "T2", .merged(into: "T1"))) {
      try ticket("T3").decide(.merge(into: "T2"), in: context(end))
    }
  }

  @Test("not where a right that was claimed in time would be lost: another order, or a later day")
  func rights() throws {
    var later = ticket("T1")
    later.received = now.adding(seconds: 1)
    for (other, obstacle) in [
      (ticket("T1", order: "O2"), MergeObstacle.otherOrder),
      (ticket("T1", order: nil), .otherOrder), (later, .later),
    ] {
      #expect(throws: Refusal.cannotMerge(into: "T1", obstacle)) {
        try ticket("T2").decide(.merge(into: "T1"), in: context(other))
      }
    }
    // The later one goes into the earlier one, and one without an order into one that has it.
    var duplicate = ticket("T2", order: nil)
    duplicate.received = now.adding(seconds: 60)
    #expect(throws: Never.self) {
      try duplicate.decide(.merge(into: "T1"), in: context(ticket("T1")))
    }
  }

  @Test("where the records name no customer, the same order will do")
  func sameOrder() throws {
    let other = ticket("T1", customer: nil)
    #expect(try merged(into: other).mergedInto == "T1")
  }

  @Test("a proposal that waits for a supervisor, or a closed ticket, is not merged")
  func notNow() {
    var closed = ticket("T2")
    closed.conversation = .closed
    #expect(throws: Refusal.closed) {
      try closed.decide(.merge(into: "T1"), in: context(ticket("T1")))
    }
    var waiting = ticket("T2")
    waiting.decisions = [
      DecisionRecord(
        Decision(resolutions: [.points(1)], at: now, by: "anna"), life: .awaitingApproval)
    ]
    #expect(throws: Refusal.awaitingApproval) {
      try waiting.decide(.merge(into: "T1"), in: context(ticket("T1")))
    }
  }
}
