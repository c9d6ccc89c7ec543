import CanonicalJSON
import Testing

@Suite("The whole desk at once, from the shell")
struct WholeDeskTests {
  @Test("check and suggest of all tickets say the same as ticket by ticket, in both languages")
  func onePass() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 120)
    let listed = try guichet.run("list", "--scope", "all", "--json", "--limit", "1000")
    let names = try listed.lines.map {
      try #require(try JSONValue(parsing: $0)["ticket"]?.string)
    }.sorted()
    #expect(names.count == 120)
    for command in ["check", "suggest"] {
      for form in [["--json"], ["--lang", "fr"], ["--lang", "en"]] {
        let all = try guichet.run([command, "--all"] + form)
        let each = try guichet.run([command] + names + form)
        #expect(all.status == 0, "\(all.errors)")
        #expect(all.output == each.output, "\(command) \(form)")
        #expect(!all.output.isEmpty)
      }
    }
  }

  @Test("what was learned equals the journal, and is used by suggest")
  func learning() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 120)
    let learned = try guichet.run("learn", "--json", "--verify")
    #expect(learned.status == 0, "\(learned.errors)")
    let last = try JSONValue(parsing: try #require(learned.lines.last))
    #expect(last["verified"]?.bool == true)
    #expect(last["cells"]?.integer == Int64(learned.lines.count - 1))
    let taken = try learned.lines.dropLast().reduce(Int64(0)) { sum, line in
      sum + (try JSONValue(parsing: line)["taken"]?.integer ?? 0)
    }
    #expect(taken > 0)
    let suggest = try guichet.run("suggest", "--all", "--json")
    let known = try suggest.lines.compactMap {
      try JSONValue(parsing: $0)["cases_like"]?["n"]?.integer
    }
    #expect(known.count == 120)
    #expect(known.contains { $0 > 0 })
    for language in ["fr", "en"] {
      let text = try guichet.run("learn", "--verify", "--lang", language)
      #expect(text.status == 0)
      #expect(text.output.contains(language == "fr" ? "égales" : "equal to those in use"))
    }
  }
}
