import DeskStore
import Journal
import RefundDesk
import Testing

@Suite("Committing")
struct CommittingTests {
  let place: TemporaryDesk
  let desk: Desk

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<5), by: "sam", now: Sample.now)
  }

  @Test("a command is on disk when its receipt comes, and another opening finds it")
  func committed() throws {
    let receipt = try desk.commit(Sample.request(.take, on: "T1", version: 1))
    #expect(receipt.version == 2)
    #expect(receipt.proof?.sequence == desk.receipt.sequence)
    #expect(receipt.events == [.assigned(to: "anna", was: nil)])
    let again = try place.open()
    #expect(try again.row(of: "T1")?.owner == "anna")
    #expect(try again.ticket("T1")?.version == 2)
    #expect(try again.log(of: "T1").map(\.version) == [1, 2])
  }

  @Test("a command issued twice under one name counts once and gives the same receipt")
  func onlyOnce() throws {
    let request = Sample.request(Sample.refund(1_000), on: "T1", version: 1, id: "cmd-1")
    let first = try desk.commit(request)
    let second = try desk.commit(request)
    #expect(second.proof == first.proof)
    #expect(second.version == first.version)
    #expect(second.events == first.events)
    #expect(second.isRepeat && !first.isRepeat)
    #expect(try desk.ticket("T1")?.decisions.count == 1)
    #expect(try place.open().commit(request).proof == first.proof)
  }

  @Test("a name used for another ticket is refused, not mistaken for a repeat")
  func nameOfAnother() throws {
    _ = try desk.commit(Sample.request(.take, on: "T1", id: "cmd-1"))
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(.take, on: "T2", id: "cmd-1"))
    }
    guard case .commandUsed(by: "T1")? = fault else { return record(fault) }
  }

  @Test("a decision on an old view is refused with what has happened since")
  func stale() throws {
    let other = try place.open()
    _ = try other.commit(Sample.request(.take, on: "T1", version: 1, by: "bob"))
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(Sample.refund(100), on: "T1", version: 1))
    }
    guard case .stale(let current, let since)? = fault else { return record(fault) }
    #expect(current == 2)
    #expect(since.map(\.version) == [2])
    #expect(since.first?.by == "bob")
    #expect(since.first?.event == .ticketChanged("T1", .assigned(to: "bob", was: nil)))
    #expect(try desk.ticket("T1")?.decisions.isEmpty == true)
  }

  @Test("what remains of an order counts the decisions of all its tickets")
  func balanceOverTickets() throws {
    _ = try desk.importEvents(
      [ImportedEvent(.ticketReceived(Sample.ticket(50, order: 1)))], by: "sam", now: Sample.now)
    _ = try desk.commit(Sample.request(Sample.refund(5_000), on: "T1"))
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(Sample.refund(3_001), on: "T50"))
    }
    guard case .refused(.exceedsRemaining(let part, _, let remaining))? = fault else {
      return record(fault)
    }
    #expect(part == .line("L1"))
    #expect(remaining == Money(3_000, .eur))
    _ = try desk.commit(Sample.request(Sample.refund(3_000), on: "T50"))
  }

  @Test("a dry run says what would come of a command and writes nothing")
  func dryRun() throws {
    let before = desk.receipt
    let receipt = try desk.commit(Sample.request(.take, on: "T1", dryRun: true))
    #expect(receipt.events == [.assigned(to: "anna", was: nil)])
    #expect(receipt.version == 2 && receipt.proof == nil)
    #expect(desk.receipt == before)
    #expect(try desk.row(of: "T1")?.owner == nil)
  }

  @Test("a ticket that is not there is refused with those that are close")
  func unknownTicket() throws {
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(.take, on: "T11"))
    }
    guard case .unknownTicket("T11", let suggestions)? = fault else { return record(fault) }
    #expect(suggestions.contains("T1"))
  }

  @Test("nobody unknown, and nobody on a desk opened for reading, commits")
  func notAllowed() throws {
    let unknown = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(.take, on: "T1", by: "eve"))
    }
    guard case .unknownPerson("eve")? = unknown else { return record(unknown) }
    let reading = try place.open(.reading)
    let fault = #expect(throws: CommitFault.self) {
      try reading.commit(Sample.request(.take, on: "T1"))
    }
    guard case .readOnly(.openedForReading)? = fault else { return record(fault) }
    #expect(try reading.commit(Sample.request(.take, on: "T1", dryRun: true)).version == 2)
  }

  @Test("a rule of the desk refuses, and nothing is written")
  func refused() throws {
    let before = desk.receipt
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(.reopen("why"), on: "T1"))
    }
    guard case .refused(.notClosed)? = fault else { return record(fault) }
    #expect(desk.receipt == before)
  }

  private func record(_ fault: CommitFault?) {
    Issue.record("another fault: \(String(describing: fault))")
  }
}
