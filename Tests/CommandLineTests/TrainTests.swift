import CanonicalJSON
import Testing

@Suite("Training, from the shell")
struct TrainTests {
  private static let script = """
    take
    ask condition
    fact condition tried
    resolve refund
    message Je suis désolé pour votre casque. Nous vous remboursons 84,90 € avant le 7 décembre (article L221-19).
    follow-up 2026-12-07
    """

  @Test("A scripted play ends with the score as JSON")
  func scripted() throws {
    let guichet = try Guichet()
    try guichet.folder.write(Self.script, to: "play.txt")
    let run = try guichet.run(
      "train", "run", "saturday", "--script", guichet.folder.path + "/play.txt", "--json", "--lang",
      "fr")
    #expect(run.status == 0, "\(run.errors)")
    let last = try JSONValue(parsing: try #require(run.lines.last))
    #expect(last["scenario"]?.string == "saturday")
    let parts = try ["law", "choice", "message", "procedure"].map { part in
      try #require(last["parts"]?[part]?.integer)
    }
    #expect(last["score"]?.integer == parts.reduce(0, +))
    #expect(parts[0] == 40)
    // The console's screen after each of the six steps, then the seventeen criteria and the letter.
    let screens = try run.lines.map { try JSONValue(parsing: $0) }.filter { $0["screen"] != nil }
    #expect(screens.count == 6)
    #expect(
      screens.allSatisfy { $0["rows"]?.array?.count == 24 && $0["roles"]?.array?.count == 24 })
    let first = screens.first?["rows"]?.array?.compactMap(\.string).joined(separator: "\n")
    #expect(first?.contains("Hélène Marchetti") == true)
  }

  @Test(
    "Training opens no desk: one that could not be opened is no obstacle, a real one stays as it is"
  )
  func noDesk() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 12)
    let names = ["HEAD", "desk.toml", "journal/000000000001.jsonl"]
    let before = try names.map { try guichet.folder.read("desk/" + $0) }
    let words: [[String]] = [
      ["list"], ["run", "saturday", "--no-record"], ["check", "saturday"],
      ["run", "kettle", "--plain"], ["progress"], ["progress", "--all"], ["certificate"],
    ]
    for arguments in words {
      let run = try guichet.run(["train"] + arguments, input: "take\nresolve refund\nundo\n")
      #expect([0, 1].contains(run.status), "\(arguments): \(run.errors)")
    }
    #expect(try names.map { try guichet.folder.read("desk/" + $0) } == before)
    // A desk that is nothing but rubbish: whoever opened it would fail.
    let broken = try Guichet()
    try broken.folder.write("rubbish", to: "desk")
    #expect(try broken.run("list").status != 0)
    for arguments in words {
      let run = try broken.run(["train"] + arguments, input: "take\nresolve refund\nundo\n")
      #expect([0, 1].contains(run.status), "\(arguments): \(run.errors)")
    }
    #expect(try broken.folder.read("desk") == "rubbish")
  }

  @Test(
    "The training commands take no desk",
    arguments: ["list", "run", "score", "progress", "certificate", "check"])
  func noOption(command: String) throws {
    let guichet = try Guichet()
    let run = try guichet.run("train", command, "saturday", "--desk", guichet.desk)
    #expect(run.status == 2)
  }

  @Test("Line by line the customer answers, and what was played is kept and scored again alike")
  func lines() throws {
    let guichet = try Guichet()
    let run = try guichet.run(
      ["train", "run", "saturday", "--lang", "en", "--as", "lea"], input: Self.script)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Sandbox: nothing here is real."))
    #expect(run.output.contains("I tried them for half an hour"))
    let progress = try guichet.run("train", "progress", "--as", "lea", "--json")
    let book = try JSONValue(parsing: progress.output)
    #expect(book["level"]?.integer == 0)
    let first = book["scenarios"]?.array?.first { $0["scenario"]?.string == "saturday" }
    #expect(first?["plays"]?.integer == 1)
    let kept =
      guichet.folder.path
      + "/.local/share/guichet/training/plays/lea-20261122T090000Z-saturday.txt"
    let again = try guichet.run("train", "score", kept, "--json")
    #expect(again.status == 0, "\(again.errors)")
    let score = try JSONValue(parsing: try #require(again.lines.last))["score"]?.integer
    #expect(score == first?["best"]?.integer)
  }

  @Test("A script with mistakes is refused with file, line and column, and nothing is played")
  func mistakes() throws {
    let guichet = try Guichet()
    try guichet.folder.write("take\n  resolv refund\n", to: "bad.txt")
    let path = guichet.folder.path + "/bad.txt"
    let run = try guichet.run("train", "run", "saturday", "--script", path, "--lang", "en")
    #expect(run.status == 3)
    #expect(
      run.errors.contains(
        "bad.txt:2:3: error: unknown action \"resolv\", did you mean \"resolve\"?"))
    #expect(run.output.isEmpty)
    #expect(try guichet.run("train", "run", "saturdy", "--script", path).status == 2)
    #expect(try guichet.run("train", "run", "/nowhere.toml", "--script", path).status == 3)
  }

  @Test("A scenario made of a real closed ticket keeps nothing personal and can be played")
  func make() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    let closed = try guichet.run("list", "--scope", "closed", "--json", "--limit", "60")
    let tickets = try closed.lines.compactMap { try JSONValue(parsing: $0)["ticket"]?.string }
    let journal = try guichet.folder.read("desk/journal/000000000001.jsonl")
    var made = 0
    for ticket in tickets.prefix(12) {
      let path = guichet.folder.path + "/made-\(made).toml"
      let run = try guichet.run("train", "make", ticket, "--out", path, "--lang", "en")
      guard run.status == 0 else {
        #expect(run.status == 3, "\(run.errors)")
        continue
      }
      made += 1
      let text = try guichet.folder.read("made-\(made - 1).toml")
      let shown = try JSONValue(parsing: try guichet.run("show", ticket, "--json").output)
      for key in ["customer", "customer_name", "order", "ticket"] {
        guard let word = shown[key]?.string else { continue }
        #expect(!text.contains(word), "\(ticket): \(word)")
      }
      #expect(try guichet.run("train", "check", path).status == 0)
    }
    let named = guichet.folder.path + "/" + (tickets.first ?? "") + ".toml"
    let run = try guichet.run(
      "train", "make", tickets.first ?? "", "--out", named, "--lang", "en")
    #expect(run.status == 0, "a file named after the ticket: \(run.errors)")
    #expect(made > 0, "none of \(tickets.count) closed tickets made a scenario")
    #expect(try guichet.folder.read("desk/journal/000000000001.jsonl") == journal)
  }
}
