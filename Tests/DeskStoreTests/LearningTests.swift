import Advice
import RefundDesk
import Testing

@testable import DeskStore

@Suite("What a desk learns from its own history")
struct LearningTests {
  let place: TemporaryDesk
  let desk: Desk

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<26), by: "sam", now: Sample.now)
  }

  private func decide(_ number: Int, _ command: Command = Sample.refund(100)) throws {
    _ = try desk.commit(
      Sample.request(command, on: TicketID(composed: "T\(number)"), by: "sam"))
  }

  private func expectSame() throws {
    let used = try desk.experience()
    #expect(try desk.experienceFromJournal() == used)
    #expect(try desk.verify().indexDifferences == [])
  }

  @Test("is what the journal says, after each kind of change")
  func incremental() throws {
    let cell = Experience.Cell(.refund, .changeOfMind, .middle)
    #expect(try desk.experience() == Experience())
    try decide(0)
    #expect(try desk.experience().counts == [cell: .init(n: 1, accepted: 1, taken: 1)])
    try expectSame()
    try decide(0, .undo)
    #expect(try desk.experience() == Experience())
    for number in [0, 13] { try decide(number) }
    #expect(try desk.experience().counts == [cell: .init(n: 2, accepted: 2, taken: 2)])
    try decide(13, .reopen("again"))
    try decide(13, .resolve(Proposal([.decline(clauses: [])])))
    let declined = Experience.Cell(.decline, .changeOfMind, .middle)
    #expect(
      try desk.experience().counts == [
        cell: .init(n: 2, accepted: 1, taken: 1), declined: .init(taken: 1),
      ])
    try expectSame()
  }

  @Test("follows a reason that was put right")
  func recoded() throws {
    try decide(0)
    try decide(0, .reopen("wrong reason"))
    var coding = Sample.ticket(0).coding
    coding.reason = .late
    try decide(0, .recode(coding))
    let cell = Experience.Cell(.refund, .late, .middle)
    #expect(try desk.experience().counts == [cell: .init(n: 1, accepted: 1, taken: 1)])
    try expectSame()
  }

  @Test("is the same after a rebuild, and for another reader")
  func rebuilt() throws {
    for number in 0..<20 { try decide(number) }
    let before = try desk.experience()
    try desk.rebuild()
    #expect(try desk.experience() == before)
    #expect(try place.open(.reading).experience() == before)
  }
}
