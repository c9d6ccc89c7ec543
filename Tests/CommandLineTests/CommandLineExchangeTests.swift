import TestSupport
import Testing

@Suite("Data in and out")
struct CommandLineExchangeTests {
  @Test("Export, import into an empty desk and export again give the same bytes")
  func roundTrip() throws {
    let first = try Guichet()
    try first.makeDesk(tickets: 60)
    let exported = try first.run("export", "desk").output
    let second = try Guichet()
    #expect(
      try second.run("init", second.desk, "--person", "anna:agent", "--currency", "EUR").status == 0
    )
    try second.folder.write(exported, to: "desk.jsonl")
    let path = second.folder.path + "/desk.jsonl"
    let run = try second.run("import", "desk", path, "--as", "anna")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try second.run("export", "desk").output == exported)
    let again = try second.run("import", "desk", path, "--as", "anna", "--json")
    #expect(again.output.contains("\"seq\":null"), "a second import adds nothing")
  }

  @Test("The same seed makes the same desk, byte for byte")
  func seed() throws {
    let (one, two) = (try Guichet(), try Guichet())
    try one.makeDesk(tickets: 30)
    try two.makeDesk(tickets: 30)
    #expect(try one.run("export", "desk").output == two.run("export", "desk").output)
    for name in ["HEAD", "desk.toml", "journal/000000000001.jsonl"] {
      #expect(try one.folder.read("desk/" + name) == two.folder.read("desk/" + name), "\(name)")
    }
  }

  @Test(
    "819 labelled requests: the verdicts come out of the program as they should",
    .enabled(if: SharedData.folder("tau-retail-dev") != nil, "shared data absent"))
  func labelled() throws {
    let data = try #require(SharedData.folder("tau-retail-dev"))
    let guichet = try Guichet()
    let policy =
      String(#filePath.dropLast("CommandLineTests/CommandLineExchangeTests.swift".count))
      + "RefundPolicyTests/Fixtures/tau-retail.toml"
    #expect(
      try guichet.run(
        "init", guichet.desk, "--currency", "USD", "--jurisdiction", "US", "--zone",
        "America/New_York", "--policy", policy, "--person", "anna:agent"
      ).status == 0)
    let run = try guichet.run("import", "desk", data + "/desk.jsonl", "--as", "anna")
    #expect(run.status == 0, "\(run.errors)")
    let verdicts = try guichet.run("check", "--all", "--json").lines.map { line in
      line.contains("\"verdict\":\"refused\"")
    }
    #expect(verdicts.count == 819)
    #expect(verdicts.count { $0 } == 311)
  }

  @Test(
    "a new desk speaks French in France and English elsewhere, unless it is told otherwise",
    arguments: [
      (["--jurisdiction", "FR"], "Le guichet n"),
      (["--jurisdiction", "UK", "--currency", "GBP"], "The desk has"),
      (["--jurisdiction", "UK", "--lang", "fr"], "Le guichet n"),
    ])
  func language(options: [String], start: String) throws {
    let guichet = try Guichet()
    let made = try guichet.run(["init", guichet.desk, "--person", "anna:agent"] + options)
    #expect(made.status == 0, "\(made.errors)")
    let shown = try guichet.run("show", "T1")
    #expect((shown.output + shown.errors).contains(start), "\(shown.output)\(shown.errors)")
  }
}
