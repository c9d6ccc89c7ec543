import CanonicalJSON
import Testing

@Suite("Words that are off, and what is said of them")
struct UsageTests {
  @Test(
    "Usage errors end with 2 and say what to do",
    arguments: [
      ["lst"], ["list", "--limit", "0"], ["show"], ["resolve", "T1001"], ["check"],
      ["take", "T1001", "--as", "nobody-here"], ["import", "csv", "x.csv"],
      ["resolve", "T1001", "--with", "money"], ["list", "colour:red"], ["list", "--now", "noon"],
      ["console"],
    ])
  func usage(arguments: [String]) throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 5)
    let run = try guichet.run(arguments)
    #expect(run.status == 2, "\(run.errors)")
    #expect(!run.errors.isEmpty)
  }

  @Test("What is not there ends with 1, and close names are offered")
  func unknown() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let run = try guichet.run("show", "T101")
    #expect(run.status == 1)
    #expect(run.errors.contains("T101"))
    #expect(try guichet.run("list", "nobody-is-called-so").status == 1)
  }

  @Test("No desk there: one line that says what to do, exit code 2")
  func noDesk() throws {
    let run = try Guichet().run("list")
    #expect(run.status == 2)
    #expect(run.errors.contains("guichet init"))
  }

  @Test("A damaged desk can be looked at, cannot be written, and verify ends with 3")
  func damaged() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let name = "desk/journal/000000000001.jsonl"
    let journal = try guichet.folder.read(name)
    let damaged = journal.replacing("\"reason\":\"", with: "\"reasom\":\"", maxReplacements: 1)
    try #require(damaged != journal)
    try guichet.folder.write(damaged, to: name)
    let verify = try guichet.run("store", "verify", "--json")
    #expect(verify.status == 3)
    #expect(verify.output.contains("\"verified\":false"))
    #expect(verify.output.contains(name.dropFirst(5)))
    #expect(try guichet.run("note", "T1001", "x", "--as", "anna").status == 3)
  }

  @Test("A file of records with mistakes: line, column, what to do; nothing is imported")
  func badRecords() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 5)
    let good = #"{"type":"customer","id":"N1","name":"Ana"}"#
    let bad = #"{"type":"customer","id":"N2","points":"many"}"#
    try guichet.folder.write(good + "\n" + bad + "\n", to: "records.jsonl")
    let path = guichet.folder.path + "/records.jsonl"
    let run = try guichet.run("import", "desk", path, "--as", "anna")
    #expect(run.status == 3)
    #expect(run.errors.contains("records.jsonl:2:"))
    #expect(try guichet.run("customer", "N1").status == 1)
    #expect(try guichet.run("import", "desk", path, "--keep-going", "--as", "anna").status == 3)
    #expect(try guichet.run("customer", "N1").status == 0)
  }

  @Test("every key of the console can be listed, in both languages")
  func keys() throws {
    let guichet = try Guichet()
    let keys = try guichet.run("keys", "--json").lines.map { try JSONValue(parsing: $0) }
    let paid = keys.filter { $0["command"]?.string == "execute" }
    #expect(Set(paid.compactMap { $0["screen"]?.string }) == ["queue", "ticket"])
    #expect(paid.allSatisfy { $0["keys"]?.array?.first?.string == "$" })
    let french = try guichet.run("keys", "--lang", "fr").output
    #expect(french.contains("parti du guichet"))
  }
}
