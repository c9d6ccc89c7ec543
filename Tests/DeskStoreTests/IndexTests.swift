import Glibc
import RefundDesk
import Testing

@testable import DeskStore

@Suite("The index")
struct IndexTests {
  let place: TemporaryDesk

  init() throws {
    place = try TemporaryDesk()
    let desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<40), by: "sam", now: Sample.now)
    for number in 0..<20 {
      _ = try desk.commit(
        Sample.request(Sample.refund(100), on: TicketID(composed: "T\(number)"), by: "sam"))
    }
    _ = try desk.commit(Sample.request(.undo, on: "T3", by: "sam"))
    _ = try desk.commit(Sample.request(.send("Bonjour", channel: .email), on: "T4"))
  }

  private var index: String { place.path + "/index" }

  private func expectWhole(_ desk: Desk) throws {
    let verification = try desk.verify()
    #expect(verification.indexDifferences == [])
    #expect(verification.isSound)
    #expect(try desk.counts().openTickets == 21)
    #expect(try desk.queue(QueueQuestion(scope: .closed), now: Sample.now).rows.count == 19)
  }

  @Test("equals one that is made afresh")
  func fresh() throws { try expectWhole(try place.open()) }

  @Test("that was deleted is made again")
  func deleted() throws {
    TemporaryDesk.remove(index)
    var heard: [Int64] = []
    try expectWhole(try Desk.open(at: place.path, mode: .writing) { done, _ in heard.append(done) })
    #expect(heard.last == 152)
  }

  @Test("that was overwritten with anything is made again", arguments: [0, 100, 4_096, 20_000])
  func corrupted(offset: Int) throws {
    let file = open(index + "/data.mdb", O_RDWR)
    defer { close(file) }
    let noise = [UInt8](repeating: 0xA5, count: 8_192)
    #expect(pwrite(file, noise, noise.count, off_t(offset)) == noise.count)
    let desk = try place.open()
    if try !desk.verify().indexDifferences.isEmpty { try desk.rebuild() }
    try expectWhole(desk)
  }

  @Test("that was cut is made again", arguments: [0, 1, 4_096, 8_192, 12_288, 40_000])
  func cut(length: Int) throws {
    #expect(truncate(index + "/data.mdb", off_t(length)) == 0)
    try expectWhole(try place.open())
  }

  @Test("of an older state of the desk catches up")
  func older() throws {
    let copy = place.path + "/index.old"
    try copyIndex(to: copy)
    let desk = try place.open()
    _ = try desk.commit(Sample.request(.take, on: "T30"))
    try copyBack(copy)
    let again = try place.open()
    #expect(try again.row(of: "T30")?.owner == "anna")
    try expectWhole(again)
  }

  @Test("of another desk, or of a time before the machine's start, is not believed")
  func foreign() throws {
    let other = try TemporaryDesk()
    _ = try other.create { $0.id = "desk-2" }
    try FileTree.replace(
      index + "/data.mdb", with: try FileTree.read(other.path + "/index/data.mdb"), mode: 0o600)
    try expectWhole(try place.open())
  }

  @Test("is deleted under an open desk, and the desk goes on")
  func deletedWhileOpen() throws {
    let desk = try place.open()
    TemporaryDesk.remove(index)
    FileTree.exists(index) ? () : try FileTree.makeDirectory(index, mode: 0o700)
    _ = try desk.commit(Sample.request(.take, on: "T30"))
    #expect(try desk.row(of: "T30")?.owner == "anna")
    try expectWhole(try place.open())
  }

  @Test("grows when its map is full")
  func grows() throws {
    let desk = try place.open()
    let small = try DeskIndex(
      path: try FileTree.makeTemporaryDirectory(), readOnly: false, isTemporary: true, mode: 0o600,
      mapSize: 1 << 17)
    try small.rebuild(desk.journal, boot: desk.boot) { _, _ in }
    let rows = try small.read(desk.journal) { reader throws(DeskFault) in
      try reader.transaction.count(.tickets)
    }
    #expect(rows == 40)
  }

  @Test("answers a reader that may not write, from where it lies or from a copy")
  func readOnly() throws {
    #expect(try place.open(.reading).counts().closedTickets == 19)
    TemporaryDesk.remove(index)
    let desk = try place.open(.reading)
    #expect(desk.health.indexIsTemporary)
    #expect(try desk.counts().closedTickets == 19)
    #expect(!FileTree.exists(index))
  }

  private func copyIndex(to directory: String) throws {
    try FileTree.makeDirectory(directory, mode: 0o700)
    try FileTree.replace(
      directory + "/data.mdb", with: try FileTree.read(index + "/data.mdb"), mode: 0o600)
  }

  private func copyBack(_ directory: String) throws {
    TemporaryDesk.remove(index)
    guard rename(directory, index) == 0 else { throw FileFault(.rename, index) }
  }
}
