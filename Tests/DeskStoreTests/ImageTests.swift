import Advice
import RefundDesk
import RefundPolicy
import Testing

@testable import DeskStore

@Suite("A desk read in one pass")
struct ImageTests {
  let place: TemporaryDesk
  let desk: Desk

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
    var events = Sample.events(0..<30)
    // Several tickets on one order, several orders of one customer, and some with neither.
    for number in 40..<50 {
      events.append(
        ImportedEvent(.orderRecorded(Sample.order(number, customer: number % 4))))
      events.append(
        ImportedEvent(
          .ticketReceived(Sample.ticket(number, order: number % 5, customer: number % 4))))
    }
    var lost = Sample.ticket(60)
    lost.coding = Coding(order: nil, reason: .other, wants: nil)
    events.append(ImportedEvent(.ticketReceived(lost)))
    var stranger = Sample.ticket(61)
    stranger.customer = nil
    events.append(ImportedEvent(.ticketReceived(stranger)))
    _ = try desk.importEvents(events, by: "sam", now: Sample.now)
    for number in 0..<8 {
      _ = try desk.commit(
        Sample.request(Sample.refund(100), on: TicketID(composed: "T\(number)"), by: "sam"))
    }
    _ = try desk.commit(Sample.request(.undo, on: "T3", by: "sam"))
    _ = try desk.commit(Sample.request(.note("look"), on: "T4"))
    var moved = Sample.ticket(12).coding
    moved.order = "O13"
    moved.reason = .late
    _ = try desk.commit(Sample.request(.recode(moved), on: "T12"))
    _ = try desk.importEvents(
      [
        ImportedEvent(.customerRecorded(Sample.customer(1, name: "Other"))),
        ImportedEvent(.orderRecorded(Sample.order(5, customer: 9))),
      ], by: "sam", now: Sample.now)
  }

  @Test("each ticket has the same dossier as when it is asked for by itself")
  func sameDossiers() throws {
    let image = try #require(try desk.image())
    #expect(image.ticketIDs == (try desk.ticketIDs()))
    for id in image.ticketIDs {
      let (one, other) = (try desk.dossier(id), try #require(image.dossier(id)))
      #expect(one.ticket == other.ticket)
      #expect(one.customer == other.customer)
      #expect(one.order == other.order)
      #expect(one.products == other.products)
      #expect(one.orders == other.orders)
      #expect(one.otherTickets == other.otherTickets)
      #expect(one.earlierDecisions == other.earlierDecisions)
    }
    #expect(image.dossier("T999") == nil)
  }

  @Test("without what people wrote, each ticket is still judged the same")
  func sameJudgements() throws {
    _ = try desk.commit(
      Sample.request(.enterFact(name: "cancel_reason", .text("found it cheaper")), on: "T9"))
    _ = try desk.commit(Sample.request(.note("fault: carrier"), on: "T8"))
    let policy = try #require(PolicyLibrary.boutique.policy)
    let judge = Judge(policy)
    let image = try #require(try desk.image(.forJudging))
    let today = Sample.now.utcDay
    #expect(image.ticketIDs == (try desk.ticketIDs()))
    for id in image.ticketIDs {
      let (whole, part) = (try desk.dossier(id), try #require(image.dossier(id)))
      let (one, other) = (judge.judge(whole, on: today), judge.judge(part, on: today))
      #expect(one.verdict == other.verdict)
      #expect(one.checks == other.checks)
      #expect(one.floor == other.floor)
      #expect(one.allowed == other.allowed)
      #expect(one.missing == other.missing)
      let facts = [whole, part].map { CaseFacts($0, policy: policy, today: today) }
      #expect(facts[0] == facts[1])
    }
    #expect(image.dossier("T9")?.ticket.facts["cancel_reason"] != nil)
    #expect(image.dossier("T9")?.customer?.name == nil)
    let blamed = try #require(image.dossier("T8"))
    #expect(CaseFacts(blamed, policy: policy, today: today).word(.fault) == "carrier")
  }

  @Test("of nothing has nothing")
  func empty() throws {
    let place = try TemporaryDesk()
    let image = try #require(try place.create().image())
    #expect(image.ticketIDs.isEmpty)
    #expect(image.experience == Experience())
  }

  @Test("work on all processors comes back in order, each piece once", arguments: [0, 1, 2, 1_000])
  func processors(pieces: Int) {
    var taken: [Int] = []
    Processors.inOrder(pieces, { $0 * 3 }, { taken.append($0) })
    #expect(taken == (0..<pieces).map { $0 * 3 })
  }

  @Test("who takes the pieces may refuse one; no further one is handed over")
  func refusal() {
    struct Enough: Error {}
    var taken: [Int] = []
    #expect(throws: Enough.self) {
      try Processors.inOrder(1_000, { $0 }) { piece throws(Enough) in
        if piece == 7 { throw Enough() }
        taken.append(piece)
      }
    }
    #expect(taken == Array(0..<7))
  }
}
