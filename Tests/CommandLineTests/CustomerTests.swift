import CanonicalJSON
import TestSupport
import Testing

@Suite("A customer's data, from the shell")
struct CustomerTests {
  /// The words that one customer of the demo desk has left on it, as their export says.
  private struct Trace {
    var id = ""
    var email = ""
    var words: Set<String> = []
  }

  /// A customer whose requests can all be closed, once they are.
  private func closedCustomer(_ guichet: Guichet) throws -> Trace {
    let open = try guichet.run("list", "--json", "--limit", "1000")
    let busy = Set(open.lines.compactMap { try? JSONValue(parsing: $0)["customer"]?.string })
    let closed = try guichet.run("list", "--scope", "closed", "--json", "--limit", "1000")
    let candidates = closed.lines.compactMap { try? JSONValue(parsing: $0)["customer"]?.string }
    let id = try #require(candidates.first { !busy.contains($0) }, "all are busy")
    let export = try guichet.run("customer", "export", id)
    #expect(export.status == 0, "\(export.errors)")
    let document = try JSONValue(parsing: export.output)
    var trace = Trace(id: id, email: document["customer"]?["email"]?.string ?? "")
    for event in document["events"]?.array ?? [] {
      if let personal = event["x"] { gather(personal, into: &trace.words) }
    }
    return trace
  }

  /// The texts within a value, long enough to be somebody's.
  private func gather(_ value: JSONValue, into words: inout Set<String>) {
    if let text = value.string, text.utf8.count > 7 { words.insert(text) }
    for element in value.array ?? [] { gather(element, into: &words) }
    for member in value.object?.members ?? [] where member.key != "s" {
      gather(member.value, into: &words)
    }
  }

  @Test("two people erase a customer; then grep finds nothing of theirs in any file of the desk")
  func erase() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 200)
    let trace = try closedCustomer(guichet)
    #expect(trace.words.count > 2)
    #expect(trace.words.contains(trace.email))
    let before = try guichet.run("report", "reasons", "--json").output
    let ask = ["customer", "erase", trace.id, "--reason", "GDPR art. 17", "--as", "anna"]
    let dry = try guichet.run(ask + ["--dry-run"])
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(try guichet.run(ask).status == 0)
    let own = try guichet.run("customer", "erase", trace.id, "--confirm", "--as", "anna")
    #expect(own.status == 1)
    let done = try guichet.run("customer", "erase", trace.email, "--confirm", "--as", "sofia")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("L123-22") || done.output.contains("17(3)(b)"))
    for word in trace.words where try isTheirs(word, guichet) {
      #expect(Grep.files(guichet.desk, hold: word) == [], "\(word) is left")
    }
    #expect(try guichet.run("store", "verify").status == 0)
    #expect(try guichet.run("report", "reasons", "--json").output == before)
    let shown = try guichet.run("customer", trace.id, "--lang", "en")
    #expect(shown.status == 0)
    #expect(shown.output.contains("(erased)"))
  }

  /// Whether nobody else has written the same words: made-up people share some.
  private func isTheirs(_ word: String, _ guichet: Guichet) throws -> Bool {
    let others = try guichet.run("export", "desk")
    return !others.output.contains(word)
  }

  @Test("an export holds everything, and does not lie inside the desk")
  func export() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let listed = try guichet.run("list", "--json", "--limit", "1")
    let id = try #require(try JSONValue(parsing: listed.lines[0])["customer"]?.string)
    let file = guichet.folder.path + "/mine.json"
    #expect(try guichet.run("customer", "export", id, "--out", file).status == 0)
    let document = try JSONValue(parsing: try guichet.folder.read("mine.json"))
    #expect(document["format"]?.string == "guichet-customer")
    #expect((document["tickets"]?.array ?? []).count >= 1)
    #expect((document["information"]?.array ?? []).count == 7)
    let inside = try guichet.run("customer", "export", id, "--out", guichet.desk + "/drafts/x.json")
    #expect(inside.status == 2)
    let unknown = try guichet.run("customer", "export", "nobody@example.com")
    #expect(unknown.status == 1)
  }

  @Test("a request that is open keeps its customer's data, and says why")
  func legalHold() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let listed = try guichet.run("list", "--json", "--limit", "1")
    let id = try #require(try JSONValue(parsing: listed.lines[0])["customer"]?.string)
    let run = try guichet.run(
      "customer", "erase", id, "--reason", "r", "--as", "anna", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("17(3)(b)"))
    #expect(try guichet.run("customer", "erase", id, "--as", "anna").status == 2)
    #expect(try guichet.run("customer", id).status == 0)
    #expect(try guichet.run("customer", "show", id).status == 0)
  }

  @Test("what is past its period is listed with its basis, in both languages")
  func retention() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    #expect(try guichet.run("customer", "retention").status == 1)
    let late = try guichet.run(
      "customer", "retention", "--now", "2040-01-01T00:00:00Z", "--lang", "en")
    #expect(late.status == 0)
    #expect(late.output.contains("L123-22"))
    let french = try guichet.run(
      "customer", "retention", "--now", "2040-01-01T00:00:00Z", "--lang", "fr")
    #expect(french.output.contains("C. com."))
    let json = try guichet.run("customer", "retention", "--json")
    #expect(json.lines.count == 6)
  }
}
