import CanonicalJSON
import DemoDesk
import DeskStore
import RefundDesk
import Testing

@Suite("The desk at an earlier moment")
struct PastTests {
  static let tickets = 70

  /// The demo desk as it would have been at a moment: only what was recorded by then, and all customers,
  /// orders and products, which are taken as last recorded; under the policy that is in force now.
  static func desk(at moment: Timestamp, in folder: String, policy: [UInt8]) throws {
    let now = try #require(Timestamp(iso: Guichet.now))
    let events = DemoDesk(seed: 7, now: now, tickets: tickets).filter { event in
      switch event.event {
      case .ticketReceived, .ticketChanged: event.at <= moment
      default: true
      }
    }
    var settings = DeskSettings(
      name: DemoDesk.name, id: "demo-7", currency: DemoDesk.currency, language: DemoDesk.language,
      jurisdiction: DemoDesk.jurisdiction, zone: DemoDesk.zone,
      people: DemoDesk.people.map { DeskPerson($0) })
    settings.policy = "boutique"
    let desk = try Desk.create(at: folder, settings: settings, policyText: policy)
    _ = try desk.importEvents(
      events.map { ImportedEvent($0.event, at: $0.at, by: $0.by) }, by: "henry", now: now)
  }

  @Test(
    "is exactly what it was: list, ageing, measures and credits",
    arguments: [
      "2026-11-21T16:00:00Z", "2026-11-16T15:30:00Z", "2026-08-03T07:12:13Z",
    ])
  func exact(text: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: Self.tickets)
    let then = guichet.folder.path + "/then"
    try Self.desk(
      at: try #require(Timestamp(iso: text)), in: then,
      policy: try guichet.folder.bytes("desk/policy/boutique.toml"))
    for words in [
      ["list", "--scope", "all", "--limit", "1000"],
      ["list", "--sort", "amount", "--limit", "1000"],
      ["list", "reason:defective", "age>=2d", "--reverse"], ["report", "ageing"],
      ["report", "kpi", "--full"], ["report", "reasons"], ["report", "agents"],
      ["report", "months"], ["report", "channels", "--since", "2026-07-01"],
    ] {
      let past = try guichet.run(words + ["--json", "--as-of", text])
      let was = try guichet.run(words + ["--json", "--now", text, "--desk", then])
      #expect(past.output == was.output, "\(words) \(text)")
      #expect(past.status == was.status, "\(words): \(past.errors) \(was.errors)")
    }
  }

  @Test("is the same a second time, from figures that were kept")
  func kept() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 80)
    let words = ["report", "kpi", "--json", "--full", "--as-of", "2026-11-12 17:00"]
    let first = try guichet.run(words)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try guichet.run(words).output == first.output)
    _ = try guichet.run("store", "rebuild")
    #expect(try guichet.run(words).output == first.output)
  }

  @Test(
    "takes the desk's local time, and says what is wrong with a time",
    arguments: [
      ("17:00", 0), ("2026-11-20 17:00", 0), ("2026-11-20T17:00:30", 0),
      ("2026-11-20T17:00:00+01:00", 0), ("2026-11-20", 2), ("noon", 2), ("25:00", 2),
      ("2026-12-24 17:00", 2), ("2026-02-30 17:00", 2),
    ])
  func moments(text: String, status: Int32) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let run = try guichet.run("report", "ageing", "--as-of", text)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.isEmpty == (status == 0))
  }

  @Test("knew nothing of a request that came in before and was recorded later")
  func recordedLater() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let ticket =
      #"{"type":"ticket","id":"TX1","received":"2026-11-01T09:30:00Z","channel":"email","language":"fr","#
      + #""reason":"other","wants":"refund"}"#
    try guichet.folder.write(ticket + "\n", to: "late.jsonl")
    let moment = ["--as-of", "2026-11-22T09:30:00Z", "--now", "2026-11-23T09:00:00Z"]
    let all = [
      ["list", "--scope", "all", "--json", "--limit", "1000"],
      ["report", "kpi", "--json", "--full"],
      ["policy", "review"], ["report", "ageing"],
    ]
    let before = try all.map { try guichet.run($0 + moment).output }
    let path = guichet.folder.path + "/late.jsonl"
    let run = try guichet.run(
      "import", "desk", path, "--as", "henry", "--now", "2026-11-22T10:00:00Z")
    #expect(run.status == 0, "\(run.errors)")
    for (words, was) in zip(all, before) {
      #expect(try guichet.run(words + moment).output == was, "\(words)")
    }
    #expect(try guichet.run(["show", "TX1"] + moment).status == 1)
    #expect(try guichet.run(all[0] + ["--now", "2026-11-22T10:00:00Z"]).output.contains("TX1"))
  }

  @Test("had no request yet that came in later")
  func notYet() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 40)
    let newest = try guichet.run("list", "--reverse", "--limit", "1", "--json").lines
    let row = try JSONValue(parsing: try #require(newest.first))
    let id = try #require(row["ticket"]?.string)
    #expect(try guichet.run("show", id).status == 0)
    let run = try guichet.run("show", id, "--as-of", "2026-03-01 09:00")
    #expect(run.status == 1)
    #expect(run.errors.contains(id))
  }
}
