import Testing

@Suite("The next mornings")
struct MorningTests {
  /// Days on which reports are asked for one after the other: the next ones, across the first day of
  /// another policy version and across a right that opens, and far ones.
  static let days = [
    "2026-11-22", "2026-11-23", "2026-11-26", "2026-11-27", "2026-11-28", "2026-12-06",
    "2026-12-20",
    "2027-02-28", "2027-12-01",
  ]

  /// Puts a version in force that begins in a few days and wants everything faster.
  private func useFasterVersion(_ guichet: Guichet) throws {
    let policy = try guichet.folder.read("desk/policy/boutique.toml")
      .replacing("version = \"2026.11.1\"", with: "version = \"2026.11.2\"")
      .replacing("effective_from = 2026-11-01", with: "effective_from = 2026-11-27")
      .replacing("hours = 24", with: "hours = 5").replacing("days = 5\n", with: "days = 2\n")
    try guichet.folder.write(policy, to: "desk/policy/faster.toml")
    let settings = try guichet.folder.read("desk/desk.toml")
      .replacing("policy = \"boutique\"", with: "policy = \"faster\"")
    try guichet.folder.write(settings, to: "desk/desk.toml")
  }

  /// A parcel that is promised for the 25th, which was an essential term: the money can be asked back from
  /// the 26th on. The customer is waited for up to the 28th, when clocks go on.
  private func promiseParcel(_ guichet: Guichet) throws {
    try guichet.folder.write(
      """
      {"type":"order","id":"W9","customer":"C1001","placed":"2026-11-10T08:00:00Z","status":"shipped",\
      "promised":"2026-11-25","channel":"store","country":"FR","currency":"EUR",\
      "lines":[{"id":"L1","sku":"CASQUE-BT-NOIR","name":"Casque","quantity":1,"unit_price":12900}]}
      {"type":"ticket","id":"T9","customer":"C1001","order":"W9","received":"2026-11-21T08:00:00Z",\
      "channel":"form","language":"fr","reason":"not_delivered","wants":"refund",\
      "facts":{"flags":["essential_date"]}}

      """, to: "parcel.jsonl")
    let run = try guichet.run(
      "import", "desk", guichet.folder.path + "/parcel.jsonl", "--as", "anna")
    #expect(run.status == 0, "\(run.errors)")
    let waits = try guichet.run("wait", "T9", "--until", "2026-11-28", "--as", "anna")
    #expect(waits.status == 0, "\(waits.errors)")
  }

  @Test(
    "say from what was judged before what judging every request anew says",
    arguments: ["ageing", "clocks", "week"])
  func lastingJudgements(report: String) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 160)
    try useFasterVersion(guichet)
    try promiseParcel(guichet)
    func said(_ day: String) throws -> String {
      let run = try guichet.run("report", report, "--full", "--json", "--now", day + "T09:00:00Z")
      #expect(run.status == 0, "\(run.errors)")
      return run.output
    }
    let kept = try Self.days.map(said)
    #expect(Set(kept).count == kept.count, "every day says something of its own")
    for (day, output) in zip(Self.days, kept) {
      #expect(try guichet.run("store", "rebuild").status == 0)
      #expect(try said(day) == output, "\(day)")
    }
  }
}
