import DeskStore
import RefundDesk
import Testing

@Suite("Two desks on one directory")
struct TwoDesksTests {
  let place: TemporaryDesk
  let first: Desk
  let second: Desk

  init() throws {
    place = try TemporaryDesk()
    first = try place.create()
    _ = try first.importEvents(Sample.events(0..<5), by: "sam", now: Sample.now)
    second = try place.open()
    _ = try first.catchUp()
  }

  @Test("each hears which tickets the other changed, from which version to which, and by whom")
  func hears() throws {
    _ = try first.commit(Sample.request(.take, on: "T1"))
    _ = try first.commit(Sample.request(.note("called"), on: "T1", by: "bob"))
    _ = try first.commit(Sample.request(.tag("vip"), on: "T2"))
    let changes = try second.catchUp()
    #expect(changes.tickets.count == 2)
    #expect(changes.tickets["T1"] == .init(before: 1, now: 3, by: ["anna", "bob"]))
    #expect(changes.tickets["T2"] == .init(before: 1, now: 2, by: ["anna"]))
    #expect(try second.catchUp().isEmpty)
    #expect(try second.row(of: "T2")?.tags == ["vip"])
  }

  @Test("the watched descriptor is readable after the other has committed")
  func watched() throws {
    let descriptor = try #require(second.watchDescriptor)
    _ = try second.catchUp()
    #expect(!Waiting.isReadable(descriptor))
    _ = try first.commit(Sample.request(.take, on: "T1"))
    #expect(Waiting.isReadable(descriptor))
    #expect(try !second.catchUp().isEmpty)
    #expect(!Waiting.isReadable(descriptor))
  }

  @Test("what one imports the other sees without opening again")
  func imports() throws {
    _ = try first.importEvents(Sample.events(5..<8), by: "sam", now: Sample.now)
    #expect(try second.catchUp().tickets.count == 3)
    #expect(try second.dossier("T7").order?.id == "O7")
  }
}
