import CanonicalJSON
import Testing

@Suite("When the desk works, from the shell")
struct HoursTests {
  /// A desk whose `[hours]` has more lines.
  static func desk(_ lines: String, tickets: Int = 40) throws -> Guichet {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: tickets)
    try add(lines, to: guichet)
    return guichet
  }

  static func add(_ lines: String, to guichet: Guichet) throws {
    let settings = try guichet.folder.read("desk/desk.toml")
    let written = settings.replacing(
      "[hours]\n", with: "[hours]\n" + lines + "\n", maxReplacements: 1)
    try #require(written != settings)
    try guichet.folder.write(written, to: "desk/desk.toml")
  }

  @Test(
    "hours tells the week, the holidays by their law, and every day that differs, in both languages"
  )
  func told() throws {
    let guichet = try Self.desk(
      "closed = [2026-12-24, \"2027-08-02..2027-08-20\"]\nopen = { 2026-12-13 = \"10:00-18:00\" }")
    let english = try guichet.run("hours", "--lang", "en").output
    #expect(english.contains("Opening hours (Europe/Paris)"), "\(english)")
    #expect(english.contains("French Labour Code, art. L3133-1"), "\(english)")
    #expect(english.contains("Sunday 13 December 2026"), "\(english)")
    #expect(english.contains("2 August 2027 to 20 August 2027  closed"), "\(english)")
    let french = try guichet.run("hours", "--lang", "fr").output
    #expect(french.contains("jeudi 24 décembre 2026"), "\(french)")
    #expect(french.contains("du 2 août 2027 au 20 août 2027"), "\(french)")
    let rows = try guichet.run("hours", "--json", "--from", "2026-12-01", "--days", "31").lines
      .map { try JSONValue(parsing: $0) }
    #expect(rows.first?["holidays"]?.string == "FR")
    #expect(rows.filter { $0["weekday"] != nil }.count == 7)
    #expect(
      rows.compactMap { row in row["first"]?.string.map { $0 + " " + (row["cause"]?.string ?? "") }
      }
        == ["2026-12-13 open", "2026-12-24 closed", "2026-12-25 holiday"])
    #expect(try guichet.run("hours", "--days", "0").status == 2)
  }

  @Test("hours knows no holiday of a country without a table, and says where to write them")
  func noTable() throws {
    let guichet = try Guichet()
    let made = try guichet.run(
      "init", guichet.desk, "--jurisdiction", "BE", "--zone", "Europe/Brussels")
    #expect(made.status == 0, "\(made.errors)")
    let text = try guichet.run("hours", "--lang", "en").output
    #expect(text.contains("none are known for this country"), "\(text)")
    #expect(text.contains("No day differs"), "\(text)")
  }

  @Test(
    "A closing puts off what is counted in working time, in show, log and reports, from the next look on"
  )
  func recomputed() throws {
    let guichet = try Guichet()
    try guichet.makeDesk(tickets: 60)
    func due() throws -> [String] {
      try guichet.run("list", "--json", "--limit", "1000").lines.flatMap { line in
        let id = try JSONValue(parsing: line)["ticket"]?.string ?? ""
        let shown = try JSONValue(parsing: try guichet.run("show", id, "--json").lines.first ?? "")
        return (shown["clocks"]?.array ?? []).map { clock in
          let due = clock["due"]?.string ?? "–"
          return [id, clock["id"]?.string ?? "", clock["origin"]?.string ?? "", due]
            .joined(separator: " ")
        }
      }
    }
    let before = try due()
    let report = try guichet.run("report", "clocks", "--json", "--full").output
    // Shut since a week ago, until the week after next.
    try Self.add("closed = \"2026-11-16..2026-12-04\"", to: guichet)
    let after = try due()
    let moved = Set(after).subtracting(before)
    #expect(!moved.isEmpty)
    #expect(!moved.contains { $0.contains("law:") }, "\(moved)")
    #expect(
      moved.filter { $0.contains(" shop ") }.allSatisfy { $0.contains("2026-12-0") }, "\(moved)")
    #expect(try guichet.run("report", "clocks", "--json", "--full").output != report)
    // The kept standings are those of a desk that never knew another calendar.
    let anew = try guichet.run("report", "clocks", "--json", "--full").output
    _ = try guichet.run("store", "rebuild")
    #expect(try guichet.run("report", "clocks", "--json", "--full").output == anew)
  }

  @Test(
    "A closing that cannot be is refused by every command: line, column, what to do, exit code 3",
    arguments: [
      ("closed = [2026-12-24, \"2026-08-21..2026-08-03\"]", 23, "turn it round"),
      ("closed = \"24/12/2026\"", 10, "2026-12-24"),
    ])
  func refused(text: String, column: Int, word: String) throws {
    let guichet = try Self.desk(text, tickets: 5)
    let settings = try guichet.folder.read("desk/desk.toml")
    let lines = settings.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("closed = ") }) + 1
    for words in [["hours"], ["report", "clocks"], ["list"]] {
      let run = try guichet.run(words)
      #expect(run.status == 3)
      #expect(run.errors.contains("desk.toml:\(line):\(column)"), "\(run.errors)")
      #expect(run.errors.contains(word), "\(run.errors)")
    }
  }
}
