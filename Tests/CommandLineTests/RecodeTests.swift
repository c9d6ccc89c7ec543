import CanonicalJSON
import Testing

@Suite("Correcting a request, from the shell")
struct RecodeTests {
  @Test("read proposes and applies nothing, recode corrects, undo takes it back")
  func round() throws {
    let guichet = try Guichet()
    try guichet.makeDesk()
    let open = try guichet.run("list", "reason:defective", "--json", "--limit", "1")
    let id = try #require(try JSONValue(parsing: open.output)["ticket"]?.string)
    let before = try guichet.run("store", "stats", "--json").output
    let read = try guichet.run("read", id, "--json")
    #expect(read.status == 0)
    #expect(try JSONValue(parsing: read.output)["reason"]?["now"]?.string == "defective")
    #expect(try guichet.run("store", "stats", "--json").output == before)
    let recode = try guichet.run(
      "recode", id, "--reason", "wrong-item", "--as", "anna", "--lang", "en")
    #expect(recode.status == 0, "\(recode.errors)")
    #expect(recode.output.contains("request corrected: reason wrong item (was defective)"))
    let log = try guichet.run("log", id, "--json")
    let last = try JSONValue(parsing: try #require(log.lines.last))
    #expect(last["type"]?.string == "ticket.recoded")
    #expect(last["by"]?.string == "anna")
    #expect(try guichet.run("recode", id, "--reason", "wrong_item", "--as", "anna").status == 1)
    #expect(try guichet.run("undo", id, "--as", "anna").status == 0)
    let after = try guichet.run("show", id, "--json")
    #expect(try JSONValue(parsing: after.output)["ticket"]?["reason"]?.string == "defective")
    #expect(try guichet.run("store", "verify").status == 0)
  }

  @Test("what cannot be is refused with the exit code that scripts expect")
  func exitCodes() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 40)
    let open = try guichet.run("list", "reason:defective", "--json", "--limit", "1")
    let id = try #require(try JSONValue(parsing: open.output)["ticket"]?.string)
    let cases: [([String], Int32)] = [
      (["recode", id], 2), (["recode", id, "--reason", "bored"], 2),
      (["recode", id, "--lines", "L1", "--whole-order"], 2),
      (["recode", id, "--lines", "L99"], 1), (["recode", id, "--order", "nowhere"], 1),
      (["recode", id, "--reason", "late", "--if-version", "99"], 4),
      (["recode", "T0", "--reason", "late"], 1), (["read", "T0"], 1),
    ]
    for (words, status) in cases {
      let run = try guichet.run(words + (words[0] == "read" ? [] : ["--as", "anna"]))
      #expect(run.status == status, "\(words): \(run.errors)")
      #expect(!run.errors.isEmpty)
    }
  }
}
