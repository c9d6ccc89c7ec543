import DeskStore
import Journal
import RefundDesk
import Testing

@Suite("Importing")
struct ImportingTests {
  let place: TemporaryDesk
  let desk: Desk

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
  }

  @Test("the same twice changes nothing")
  func twice() throws {
    let events = Sample.events(0..<30)
    let first = try desk.importEvents(events, by: "sam", now: Sample.now)
    #expect(first.recorded.tickets == 30 && first.recorded.products == 10)
    #expect(first.proof?.sequence == 100)
    let before = desk.receipt
    let second = try desk.importEvents(events, by: "sam", now: Sample.now)
    #expect(second.skipped == first.recorded)
    #expect(second.recorded.total == 0 && second.proof == nil)
    #expect(desk.receipt == before)
  }

  @Test("within one file the same record twice counts once, a newer form of it as an update")
  func doubled() throws {
    let report = try desk.importEvents(
      [
        ImportedEvent(.customerRecorded(Sample.customer(1))),
        ImportedEvent(.customerRecorded(Sample.customer(1))),
        ImportedEvent(.customerRecorded(Sample.customer(1, name: "Autre"))),
      ], by: "sam", now: Sample.now)
    #expect(report.recorded.total == 1 && report.skipped.total == 1 && report.updated.total == 1)
  }

  @Test("a dry run counts the same and writes nothing")
  func dryRun() throws {
    let events = Sample.events(0..<30)
    let dry = try desk.importEvents(events, by: "sam", now: Sample.now, dryRun: true)
    #expect(desk.receipt.sequence == 0)
    let wet = try desk.importEvents(events, by: "sam", now: Sample.now)
    #expect(dry.recorded == wet.recorded)
  }

  @Test("a history comes in with its own times and hands, and is skipped when it comes again")
  func history() throws {
    let past = Sample.now.adding(seconds: -86_400)
    let events =
      Sample.events(1..<2) + [
        ImportedEvent(.ticketChanged("T1", .assigned(to: "bob", was: nil)), at: past, by: "bob"),
        ImportedEvent(.ticketChanged("T1", .tagged("vip")), at: past, by: "anna"),
      ]
    _ = try desk.importEvents(events, by: "sam", now: Sample.now)
    let log = try desk.log(of: "T1")
    #expect(log.map(\.by) == ["sam", "bob", "anna"])
    #expect(log[1].at == past)
    let again = try desk.importEvents(events, by: "sam", now: Sample.now)
    #expect(again.skipped.ticketEvents == 2 && again.conflictCount == 0)
    _ = try desk.commit(Sample.request(.untag("vip"), on: "T1"))
    #expect(try desk.importEvents(events, by: "sam", now: Sample.now).conflictCount == 0)
  }

  @Test("what contradicts the desk is reported with its place and left out")
  func conflicts() throws {
    _ = try desk.importEvents(Sample.events(1..<3), by: "sam", now: Sample.now)
    var other = Sample.ticket(1)
    other.reason = .other
    let report = try desk.importEvents(
      [
        ImportedEvent(.ticketReceived(other)),
        ImportedEvent(.ticketChanged("T1", .tagged("x"))),
        ImportedEvent(.ticketChanged("T2", .tagged("y"))),
        ImportedEvent(.ticketChanged("T99", .tagged("z"))),
        ImportedEvent(.ticketReceived(Sample.ticket(3))),
        ImportedEvent(.ticketReceived(Sample.ticket(3))),
      ], by: "sam", now: Sample.now)
    #expect(
      report.conflicts == [
        .init(position: 0, ticket: "T1", reason: .differentTicket),
        .init(position: 1, ticket: "T1", reason: .differentHistory),
        .init(position: 2, ticket: "T2", reason: .differentHistory),
        .init(position: 3, ticket: "T99", reason: .unknownTicket),
        .init(position: 5, ticket: "T3", reason: .differentTicket),
      ])
    #expect(report.recorded.tickets == 1)
    #expect(try desk.ticket("T1")?.version == 1)
  }

  @Test("a ticket may come before its order and customer")
  func anyOrder() throws {
    _ = try desk.importEvents(Sample.events(1..<2).reversed(), by: "sam", now: Sample.now)
    #expect(try desk.row(of: "T1")?.amount == Money(4_000, .eur))
    #expect(try desk.row(of: "T1")?.customerName == "Léa 1")
    #expect(try desk.verify().isSound)
  }

  @Test("a sequence may ask the desk while it is read")
  func asksWhileRead() throws {
    let events = Sample.events(0..<3).lazy.map { event in
      _ = try? desk.counts()
      return event
    }
    #expect(try desk.importEvents(events, by: "sam", now: Sample.now).recorded.tickets == 3)
  }
}
