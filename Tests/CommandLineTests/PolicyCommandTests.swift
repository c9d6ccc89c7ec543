import CanonicalJSON
import Testing

@Suite("Policy files from the shell")
struct PolicyCommandTests {
  private static let boutique = "Sources/RefundPolicy/Resources/boutique.toml"

  private func library() throws -> String {
    let parts = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return (parts + [PolicyCommandTests.boutique[...]]).joined(separator: "/")
  }

  private func policy(_ guichet: Guichet, _ change: (String) -> String) throws -> String {
    let names = try guichet.folder.names(in: "desk/policy").filter { !$0.hasPrefix(".") }
    let text = try guichet.folder.read("desk/policy/" + (try #require(names.first)))
    try guichet.folder.write(change(text), to: "other.toml")
    return guichet.folder.path + "/other.toml"
  }

  private static let facts = """
    channel = "online"
    reason = "change_of_mind"
    price = 8000
    ordered_on = 2026-11-03
    delivered_on = 2026-11-06
    requested_on = 2026-11-25
    owner = true
    flags = []
    """

  @Test("explain takes a file of facts, with a policy file and no desk, or with the desk's own")
  func explain() throws {
    let guichet = try Guichet()
    try guichet.folder.write(PolicyCommandTests.facts, to: "case.toml")
    let path = guichet.folder.path + "/case.toml"
    let english = try guichet.run("policy", "explain", path, "--policy", try library())
    #expect(english.status == 0, "\(english.errors)")
    #expect(english.output.contains("FR-WITHDRAWAL: expired on 20 November 2026."))
    #expect(try guichet.run("policy", "explain", path).status != 0)
    try guichet.makeDesk(tickets: 20)
    let french = try guichet.run("policy", "explain", path, "--lang", "fr")
    #expect(french.output.contains("FR-WITHDRAWAL\u{202F}: expiré le 20 novembre 2026."))
    try guichet.folder.write("chanel = 1\n", to: "case.toml")
    let broken = try guichet.run("policy", "explain", path, "--policy", try library())
    #expect(broken.status == 3)
    #expect(broken.errors.contains("case.toml:1:1: error: unknown key \"chanel\""))
  }

  @Test("lint counts the people of the desk who may approve, and JSON holds line and help")
  func lint() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let file = try policy(guichet) { $0 }
    #expect(try !guichet.run("policy", "lint", file).output.contains("the desk has none"))
    let settings = try guichet.folder.read("desk/desk.toml")
    let agents = settings.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("role = \"") ? "role = \"agent\"" : String(line)
    }
    try guichet.folder.write(agents.joined(separator: "\n"), to: "desk/desk.toml")
    let run = try guichet.run("policy", "lint", file, "--json")
    #expect(run.status == 3)
    let found = try run.lines.map { try JSONValue(parsing: $0) }
    let finding = try #require(found.first { $0["code"]?.string == "no-approver" })
    #expect(finding["excerpt"]?.string?.hasPrefix("id = ") == true)
    #expect(finding["help"]?.string?.isEmpty == false)
  }

  @Test("test names the rows that no example touches, with their place")
  func untouched() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let file = try policy(guichet) { text in
      text + "\n[[refuse]]\nid = \"NEVER\"\nwhen = { tier = [\"vip\"] }\nfor = [\"credit\"]\n"
        + "clause = \"9\"\nfr = \"f\"\nen = \"e\"\n"
    }
    let run = try guichet.run("policy", "test", file)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("no example touches row NEVER"))
    #expect(run.output.contains("other.toml:"))
    let json = try guichet.run("policy", "test", file, "--json")
    #expect(try JSONValue(parsing: try #require(json.lines.last))["untouched"]?.string == "NEVER")
  }

  @Test(
    "a policy without the law of its place takes a supervisor and a reason, and its copy says so")
  func lawless() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 20)
    let file = try policy(guichet) { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("law = ") ? "law = []" : String(line)
      }.joined(separator: "\n")
    }
    let before = try guichet.folder.read("desk/desk.toml")
    for words in [[], ["--because", "only trade customers"], ["--because", " ", "--as", "sofia"]] {
      let run = try guichet.run(["policy", "use", file, "--as", "anna"] + words)
      #expect(run.status == 1 || run.status == 2, "\(words)")
      #expect(try guichet.folder.read("desk/desk.toml") == before)
    }
    let allowed = try guichet.run(
      "policy", "use", file, "--as", "sofia", "--because", "only trade customers")
    #expect(allowed.status == 0, "\(allowed.errors)")
    #expect(
      try guichet.folder.read("desk/policy/other.toml").hasPrefix(
        "# Without the law pack \"fr\": sofia, 2026-11-22T09:00:00Z: only trade customers\n"))
  }
}
