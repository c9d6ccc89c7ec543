import TestSupport
import Testing
import Toml

@Suite("Reading a table reports every mistake with its place")
struct TomlReaderTests {
  enum Colour: String, CaseIterable { case red, blue }

  /// Reads a table with known keys and returns what was found wrong.
  private func read(_ text: String) throws -> (MarkedText, [Diagnostic], SourceText) {
    let marked = MarkedText(text)
    let source = SourceText(file: "shop.toml", text: marked.plain)
    var reader = try TomlDocument(source).reader()
    _ = reader.string("id")
    _ = reader.integer("days", in: 0...3660, required: false)
    _ = reader.word("colour", as: Colour.self, required: false)
    _ = reader.words("reason", among: ["late", "defective"], required: false)
    _ = reader.date("from", required: false)
    _ = reader.boolean("strict", required: false)
    _ = reader.number("rate", required: false)
    _ = reader.tables("row")
    _ = reader.table("when", required: false)
    return (marked, reader.finish(), source)
  }

  @Test("a table without mistakes reports none")
  func clean() throws {
    let text = """
      id = "x"
      days = 3
      colour = "red"
      reason = ["late"]
      from = 2026-01-01
      strict = false
      rate = 1
      [when]
      [[row]]
      """
    #expect(try read(text).1.isEmpty)
  }

  @Test(
    "one mistake gives one message at its place",
    arguments: [
      ("id = \"x\"\ndays = 1️⃣\"30\"", "days: expected an integer, found a string"),
      ("id = \"x\"\ndays = 1️⃣30.5", "days: expected an integer, found a number"),
      ("id = \"x\"\ndays = 1️⃣-1", "days: -1 is out of range, allowed are 0 to 3660"),
      ("id = \"x\"\n1️⃣dyas = 30", "unknown key \"dyas\", did you mean \"days\"?"),
      ("id = \"x\"\n1️⃣zzz = 30", "unknown key \"zzz\""),
      ("1️⃣days = 1", "missing key \"id\""),
      ("id = 1️⃣\"\"", "id: the text is empty"),
      ("id = 1️⃣7", "id: expected a string, found an integer"),
      (
        "id = \"x\"\ncolour = 1️⃣\"rde\"",
        "colour: unknown value \"rde\", did you mean \"red\"?"
      ),
      (
        "id = \"x\"\nreason = [\"late\", 1️⃣\"broken\"]",
        "reason: unknown value \"broken\""
      ),
      (
        "id = \"x\"\nreason = 1️⃣[1]", "reason: expected an array of strings, found an array"
      ),
      ("id = \"x\"\nfrom = 1️⃣\"2026-01-01\"", "from: expected a date, found a string"),
      ("id = \"x\"\nstrict = 1️⃣\"yes\"", "strict: expected true or false, found a string"),
      ("id = \"x\"\nrate = 1️⃣nan", "rate: expected a number, found a number"),
      ("id = \"x\"\nrow = 1️⃣1", "row: expected an array of tables, found an integer"),
      ("id = \"x\"\nwhen = 1️⃣[]", "when: expected a table, found an array"),
    ])
  func oneMistake(text: String, message: String) throws {
    let (marked, diagnostics, _) = try read(text)
    #expect(diagnostics.map { DiagnosticText(.en).message($0) } == [message])
    let span = diagnostics.first?.span
    #expect(span?.line == marked.position(1)?.line)
    #expect(span?.column == marked.position(1)?.column)
  }

  @Test("a rate becomes whole millionths, finer ones are refused instead of rounded")
  func millionths() throws {
    let text = "a = 0.1\nb = 2\nc = 0.0000001\nd = 1e300\ne = \"1\"\nf = -0.48"
    var reader = try TomlDocument(SourceText(file: "f", text: text)).reader()
    #expect(reader.millionths("a") == 100_000)
    #expect(reader.millionths("b") == 2_000_000)
    #expect(reader.millionths("c") == nil)
    #expect(reader.millionths("d") == nil)
    #expect(reader.millionths("e") == nil)
    #expect(reader.millionths("f") == -480_000)
    #expect(reader.finish().map(\.span.line) == [3, 4, 5])
  }

  @Test("all mistakes of a table are reported at once")
  func several() throws {
    let diagnostics = try read("days = \"x\"\ncolour = \"green\"\nextra = 1").1
    #expect(
      diagnostics.map(\.code) == ["missing-key", "wrong-type", "unknown-value", "unknown-key"])
  }

  @Test("a rendered message shows the place, the line, the marks and what to do")
  func rendering() throws {
    let (_, diagnostics, source) = try read("id = \"x\"\ndays = \"thirty\" # soon")
    let first = try #require(diagnostics.first)
    #expect(
      DiagnosticText(.en).render(first, source: source) == """
        shop.toml:2:8: error: days: expected an integer, found a string
          2 | days = "thirty" # soon
            |        ^^^^^^^^
          = help: write a whole number without quotes
        """)
    #expect(
      DiagnosticText(.fr).render(first, source: source) == """
        shop.toml:2:8: erreur: days\u{202F}: attendu un entier, trouvé un texte
          2 | days = "thirty" # soon
            |        ^^^^^^^^
          = aide: écrivez un nombre entier sans guillemets
        """)
  }

  @Test("long lines are cut around the mark, control characters never reach the terminal")
  func longLine() throws {
    let filler = String(repeating: "é", count: 400)
    let source = SourceText(file: "f", text: filler + "\u{1B}[31m!" + filler)
    let diagnostic = Diagnostic(
      .emptyText(key: "k"), at: SourceSpan(file: "f", line: 1, column: 406, length: 1))
    let text = DiagnosticText(.en).render(diagnostic, source: source)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count < 125 })
    #expect(!text.contains("\u{1B}"))
    let mark = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let exclamation = lines[1].firstIndex(of: "!").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(mark == exclamation)
  }

  @Test("every kind of finding is worded in both languages")
  func bothLanguages() {
    let kinds: [Diagnostic.Kind] = [
      .syntax(reason: "r"), .unknownKey("a", known: nil), .unknownKey("a", known: "b"),
      .wrongType(key: "k", expected: .tables, found: .strings), .missingKey("k"),
      .unknownValue(key: "k", value: "v", known: nil, allowed: ["w"]),
      .outOfRange(key: "k", value: 1, least: 2, most: 3),
      .outOfRange(key: "k", value: 1, least: 2, most: .max), .duplicateID("W1", firstLine: 3),
      .emptyText(key: "k"), .tooFine(key: "k"),
    ]
    for kind in kinds {
      let diagnostic = Diagnostic(kind, at: .wholeFile("f"))
      #expect(DiagnosticText(.en).message(diagnostic) != DiagnosticText(.fr).message(diagnostic))
    }
  }
}
