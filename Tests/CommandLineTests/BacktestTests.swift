import CanonicalJSON
import Testing

@Suite("Another policy over the desk's own tickets, from the shell")
struct BacktestTests {
  private func policy(_ guichet: Guichet, _ change: (String) -> String) throws -> String {
    let names = try guichet.folder.names(in: "desk/policy").filter { !$0.hasPrefix(".") }
    let text = try guichet.folder.read("desk/policy/" + (try #require(names.first)))
    try guichet.folder.write(change(text), to: "other.toml")
    return guichet.folder.path + "/other.toml"
  }

  @Test("the same policy flips nothing; nothing falls under the law")
  func same() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    let file = try policy(guichet) { $0 }
    let run = try guichet.run("policy", "backtest", file, "--json")
    #expect(run.status == 0, "\(run.errors)")
    let report = try JSONValue(parsing: run.output)
    #expect(report["flipped"]?.integer == 0)
    #expect(report["tickets"]?.integer == 60)
    #expect(report["below_floor"]?.array?.isEmpty == true)
    #expect(report["money_was"] == report["money_now"])
    let later = try guichet.run("policy", "backtest", file, "--since", "2030-01-01", "--json")
    #expect(try JSONValue(parsing: later.output)["tickets"]?.integer == 0)
  }

  @Test("a policy that names no law leaves tickets below it: exit code 1, with their names")
  func lawless() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    let file = try policy(guichet) { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("law = ") ? "law = []" : String(line)
      }.joined(separator: "\n")
    }
    let run = try guichet.run("policy", "backtest", file, "--json")
    #expect(run.status == 1, "\(run.errors)")
    let report = try JSONValue(parsing: run.output)
    #expect((report["below_floor"]?.array ?? []).isEmpty == false)
    #expect((report["samples"]?.array ?? []).count <= 10)
    for language in ["fr", "en"] {
      let text = try guichet.run("policy", "backtest", file, "--lang", language)
      #expect(text.status == 1)
      #expect(text.output.contains(language == "fr" ? "plancher légal" : "below the law"))
    }
  }

  @Test("a broken file, or a day that is none, is said plainly")
  func broken() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    let file = try policy(guichet) { $0 + "\n[[window]]\nid = 1\n" }
    #expect(try guichet.run("policy", "backtest", file).status == 3)
    #expect(try guichet.run("policy", "backtest", file, "--since", "soon").status == 2)
    #expect(try guichet.run("policy", "backtest", guichet.folder.path + "/none").status == 3)
  }
}
