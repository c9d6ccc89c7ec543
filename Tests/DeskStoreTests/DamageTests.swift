import Glibc
import RefundDesk
import Testing
import Toml

@testable import DeskStore

@Suite("A damaged desk")
struct DamageTests {
  let place: TemporaryDesk

  init() throws {
    place = try TemporaryDesk()
    let desk = try place.create()
    _ = try desk.importEvents(Sample.events(0..<10), by: "sam", now: Sample.now)
    _ = try desk.commit(Sample.request(.take, on: "T1"))
  }

  private var segment: String { place.path + "/journal/000000000001.jsonl" }

  /// Changes one byte of the last line.
  private func damage() throws {
    var bytes = try FileTree.read(segment)
    bytes[bytes.count - 40] ^= 1
    try FileTree.replace(segment, with: bytes, mode: 0o600)
  }

  @Test("opens, answers, says what is wrong, and is not written")
  func opens() throws {
    try damage()
    let desk = try place.open()
    #expect(!desk.health.isSound && !desk.health.isWritable)
    #expect(try desk.queue(QueueQuestion(), now: Sample.now).total == 10)
    let fault = #expect(throws: CommitFault.self) {
      try desk.commit(Sample.request(.take, on: "T2"))
    }
    guard case .readOnly(.damaged)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(try !desk.verify().isSound)
  }

  @Test("answers also where its index is lost: with all that can be read")
  func withoutIndex() throws {
    try damage()
    TemporaryDesk.remove(place.path + "/index")
    let desk = try place.open()
    #expect(!desk.health.isWritable)
    #expect(try desk.counts().openTickets == 10)
    #expect(try desk.ticket("T1")?.owner == nil)
  }

  @Test(
    "a directory that holds no desk is refused, and one with mistakes in its settings says where")
  func noDesk() throws {
    let empty = try TemporaryDesk()
    #expect(throws: DeskFault.self) { try empty.open() }
    try FileTree.replace(place.path + "/desk.toml", with: Array("name = 3\n".utf8), mode: 0o600)
    let fault = #expect(throws: DeskFault.self) { try place.open() }
    guard case .settings(let settings)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(settings.diagnostics.contains { $0.code == "wrong-type" })
  }

  @Test("a desk is not made twice in one place")
  func twice() throws {
    #expect(throws: DeskFault.self) { try place.create() }
  }

  @Test("all of a desk is its owner's alone, whatever the umask")
  func rights() throws {
    for name in [
      "", "/desk.toml", "/policy", "/outbox/new", "/drafts", "/index", "/index/data.mdb",
    ] {
      var status = stat()
      #expect(stat(place.path + name, &status) == 0, "\(name)")
      #expect(status.st_mode & 0o077 == 0, "\(name)")
    }
  }

  @Test("a desk open for reading hears what a writer beside it commits")
  func readerHears() throws {
    let reader = try place.open(.reading)
    let writer = try place.open()
    _ = try writer.commit(Sample.request(.take, on: "T3"))
    #expect(try reader.catchUp().tickets["T3"]?.now == 2)
    #expect(try reader.row(of: "T3")?.owner == "anna")
  }
}
