import Journal
import RefundDesk
import Testing

@testable import DeskStore

@Suite("A corrected request on a desk")
struct RecodingTests {
  let place: TemporaryDesk
  let desk: Desk

  init() throws {
    place = try TemporaryDesk()
    desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<4), by: "sam", now: Sample.now)
  }

  private var moved: Coding {
    Coding(
      order: "O2", reason: .defective, wants: .repair, lines: [TicketLine(line: "L1", quantity: 2)])
  }

  @Test("is filed under its other order, and a fresh index agrees")
  func moves() throws {
    _ = try desk.commit(Sample.request(.recode(moved), on: "T1"))
    #expect(try desk.tickets(on: "O1").map(\.ticket) == [])
    #expect(Set(try desk.tickets(on: "O2").map(\.ticket)) == ["T1", "T2"])
    #expect(try desk.dossier("T1").order?.id == "O2")
    #expect(try desk.row(of: "T1")?.reason == .defective)
    #expect(try desk.verify().indexDifferences == [])
    _ = try desk.commit(Sample.request(.undo, on: "T1"))
    #expect(try desk.tickets(on: "O1").map(\.ticket) == ["T1"])
    #expect(try desk.ticket("T1")?.coding == Sample.ticket(1).coding)
    #expect(try desk.verify().indexDifferences == [])
  }

  @Test("is counted with its other order when the whole desk is read")
  func folds() throws {
    _ = try desk.commit(Sample.request(.recode(moved), on: "T1"))
    let orders = try desk.foldHistories(into: [TicketID: OrderID]()) { found, history in
      found[history.received.id] = history.order?.id
    }
    #expect(orders["T1"] == "O2")
    #expect(orders["T3"] == "O3")
  }

  @Test("names only orders that the desk has; a dry run changes nothing")
  func checks() throws {
    var unknown = moved
    unknown.order = "O99"
    var refused: Refusal?
    do throws(CommitFault) {
      _ = try desk.commit(Sample.request(.recode(unknown), on: "T1"))
    } catch {
      if case .refused(let refusal) = error { refused = refusal }
    }
    #expect(refused == .unknownOrder("O99"))
    let before = desk.receipt
    _ = try desk.commit(Sample.request(.recode(moved), on: "T1", dryRun: true))
    #expect(desk.receipt.sequence == before.sequence)
  }
}
