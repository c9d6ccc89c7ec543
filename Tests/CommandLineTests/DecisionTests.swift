import CanonicalJSON
import Testing

@Suite("One decision, from the shell")
struct DecisionTests {
  /// A ticket that is open, undecided, and that the law or the policy grants a refund.
  private func ticket(_ guichet: Guichet) throws -> String {
    let check = try guichet.run("check", "--all", "--json")
    let open = try guichet.run("list", "state:new", "--json", "--limit", "500")
    let names = Set(open.lines.compactMap { try? JSONValue(parsing: $0)["ticket"]?.string })
    let found = check.lines.compactMap { try? JSONValue(parsing: $0) }.first { line in
      line["verdict"]?.string == "entitled" && names.contains(line["ticket"]?.string ?? "")
        && (line["floor"]?["remedies"]?.array ?? []).contains("refund")
        && (line["amounts"]?["refund"]?.integer ?? 0) < 10_000
    }
    return try #require(found?["ticket"]?.string, "no such ticket in the demo desk")
  }

  @Test("take, resolve, undo: each prints its receipt, and the journal has them")
  func round() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let id = try ticket(guichet)
    for words in [["take", id], ["resolve", id, "--with", "refund"], ["undo", id]] {
      let run = try guichet.run(words + ["--as", "anna", "--json"])
      #expect(run.status == 0, "\(words): \(run.errors)")
      let receipt = try JSONValue(parsing: run.output)
      #expect(receipt["ticket"]?.string == id)
      #expect(receipt["h"]?.string?.count == 32)
    }
    let log = try guichet.run("log", id, "--json")
    let types = try log.lines.map { try JSONValue(parsing: $0)["type"]?.string ?? "" }
    #expect(types.suffix(3) == ["ticket.assigned", "decision.made", "step.undone"])
    #expect(try guichet.run("store", "verify").status == 0)
  }

  @Test("A dry run says what would happen and writes nothing")
  func dryRun() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let id = try ticket(guichet)
    let before = try guichet.run("store", "stats", "--json").output
    let run = try guichet.run(
      "resolve", id, "--with", "refund", "--as", "anna", "--dry-run", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.output.contains("Dry run: nothing was written."))
    #expect(try guichet.run("store", "stats", "--json").output == before)
  }

  @Test("A decision on an old view is refused with what changed, exit code 4")
  func stale() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let id = try ticket(guichet)
    let shown = try guichet.run("show", id, "--json")
    let version = try #require(try JSONValue(parsing: shown.output)["version"]?.integer)
    #expect(try guichet.run("take", id, "--as", "bruno").status == 0)
    let late = try guichet.run("note", id, "late", "--as", "anna", "--if-version", "\(version)")
    #expect(late.status == 4)
    #expect(late.errors.contains("bruno"))
  }

  @Test("The same command id twice changes nothing the second time")
  func once() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let id = try ticket(guichet)
    let words = ["note", id, "once", "--as", "anna", "--command-id", "k1", "--json"]
    let (first, second) = (try guichet.run(words), try guichet.run(words))
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }

  @Test("Less than the law grants is refused with the article, exit code 1")
  func floor() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let id = try ticket(guichet)
    let run = try guichet.run("decline", id, "--as", "sofia")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("guichet: "))
    #expect(run.errors.contains("L2") || run.errors.contains("art"))
  }
}
