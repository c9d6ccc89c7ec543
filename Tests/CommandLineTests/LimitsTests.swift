import CanonicalJSON
import Testing

@Suite("Limits by training")
struct LimitsTests {
  /// A desk whose `anna` has passed what the first level asks for.
  private func guichet() throws -> Guichet {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 12)
    let lines = ["saturday", "phone-case", "missing-piece"].flatMap { name in
      ["false", "true"].map { variant in
        """
        {"scenario":"\(name)","variant":\(variant),"language":"en","how":"console",\
        "at":"2026-11-20T10:00:00Z","score":91,\
        "parts":{"law":40,"choice":20,"message":21,"procedure":10},"missed":[],"minutes":9}
        """
      }
    }
    try guichet.folder.write(lines.joined(separator: "\n") + "\n", to: "anna.jsonl")
    return guichet
  }

  private func limits(_ guichet: Guichet, _ words: String...) throws -> Guichet.Run {
    try guichet.run(["limits"] + words + ["--lang", "en", "--progress", guichet.folder.path])
  }

  @Test("A supervisor writes a limit into desk.toml; nothing else of it changes, and it says why")
  func applied() throws {
    let guichet = try guichet()
    let before = try guichet.folder.read("desk/desk.toml")
    let preview = try limits(guichet, "anna", "--as", "sofia", "--dry-run")
    #expect(preview.status == 0, "\(preview.errors)")
    #expect(preview.output.contains("decides alone up to €30.00"))
    #expect(try guichet.folder.read("desk/desk.toml") == before)
    let run = try limits(guichet, "anna", "--as", "sofia", "--json")
    #expect(run.status == 0, "\(run.errors)")
    let line = try JSONValue(parsing: try #require(run.lines.first))
    #expect(line["limit"]?.integer == 3_000)
    #expect(line["level"]?.integer == 1)
    let after = try guichet.folder.read("desk/desk.toml")
    let changed = after.split(separator: "\n").filter { !before.contains($0) }
    #expect(changed.count == 1)
    #expect(
      changed.first?.hasPrefix(
        "limit = 3000  # training level 1, set by sofia on 2026-11-22, before: €150.00") == true)
    let again = try limits(guichet, "anna", "--as", "sofia")
    #expect(again.status == 1, "the second time nothing changes")
    #expect(try guichet.folder.read("desk/desk.toml") == after)
    #expect(try guichet.run("store", "verify").status == 0)
  }

  @Test(
    "Nobody else does it, and nothing is written then",
    arguments: [
      (["anna", "--as", "anna"], 1), (["anna", "--as", "bruno"], 1),
      (["sofia", "--as", "sofia"], 1),
      (["bruno", "--as", "sofia"], 1), (["nobody", "--as", "sofia"], 2),
      (["anna", "nobody", "--as", "sofia"], 2),
      (["anna", "--as", "sofia", "--limits", "30,-1"], 2),
      (["anna", "--as", "sofia", "--limits", "80,30"], 2), (["--as", "sofia"], 2),
    ])
  func refused(words: [String], status: Int) throws {
    let guichet = try guichet()
    let before = try guichet.folder.read("desk/desk.toml")
    let run = try guichet.run(
      ["limits"] + words + ["--lang", "en", "--progress", guichet.folder.path])
    #expect(Int(run.status) == status, "\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(try guichet.folder.read("desk/desk.toml") == before)
  }
}
