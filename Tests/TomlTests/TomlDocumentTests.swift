import TestSupport
import Testing
import Toml

@Suite("A TOML file becomes a tree in which every key and value knows its place")
struct TomlDocumentTests {
  private func parse(_ text: String) throws -> TomlTable {
    try TomlDocument(SourceText(file: "t.toml", text: text)).root
  }

  @Test("every kind of value is read")
  func kinds() throws {
    let root = try parse(
      """
      s = "é\\n"
      i = -42
      f = 0.5
      b = true
      d = 2026-11-22
      t = 07:32:00.5
      z = 2026-11-22T10:00:00+01:00
      l = 2026-11-22T10:00:00
      a = [1, "x"]
      o = { k = 1 }
      """)
    #expect(root["s"]?.string == "é\n")
    #expect(root["i"]?.integer == -42)
    #expect(root["f"]?.content == .float(0.5))
    #expect(root["b"]?.content == .boolean(true))
    #expect(root["d"]?.content == .date(TomlDate(year: 2026, month: 11, day: 22)))
    #expect(
      root["t"]?.content
        == .time(TomlTime(hour: 7, minute: 32, second: 0, nanosecond: 500_000_000)))
    let moment = TomlDateTime(
      date: TomlDate(year: 2026, month: 11, day: 22), time: TomlTime(hour: 10, minute: 0),
      offsetMinutes: 60)
    #expect(root["z"]?.content == .dateTime(moment))
    #expect(root["l"]?.kind == .dateTime)
    #expect(root["a"]?.array?.map(\.kind) == [.integer, .string])
    #expect(root["o"]?.table?["k"]?.integer == 1)
    #expect(root["o"]?.table?.isInline == true)
  }

  @Test("keys keep the order of the file, also across arrays of tables")
  func order() throws {
    let root = try parse(
      """
      zebra = 1
      apple = 2
      [[row]]
      id = "second letter b"
      [[row]]
      id = "first letter a"
      [middle]
      x = 1
      """)
    #expect(root.entries.map(\.key) == ["zebra", "apple", "row", "middle"])
    #expect(
      root["row"]?.array?.compactMap { $0.table?["id"]?.string }
        == ["second letter b", "first letter a"])
  }

  @Test("keys and values know line and column, counted in code points")
  func places() throws {
    let marked = MarkedText(
      """
      # é
      1️⃣title = 2️⃣"où ?"
      [[row]]
      3️⃣when = { 4️⃣reason = [5️⃣"late", 6️⃣"é", 7️⃣"x"] }
      """)
    let root = try parse(marked.plain)
    func at(_ span: SourceSpan?) -> MarkedText.Position? {
      span.map { .init(line: $0.line, column: $0.column) }
    }
    #expect(at(root.entry("title")?.keySpan) == marked.position(1))
    #expect(at(root["title"]?.span) == marked.position(2))
    #expect(root["title"]?.span.length == 6)
    let row = root["row"]?.array?.first?.table
    #expect(at(row?.entry("when")?.keySpan) == marked.position(3))
    let when = row?["when"]?.table
    #expect(at(when?.entry("reason")?.keySpan) == marked.position(4))
    let reasons = when?["reason"]?.array ?? []
    #expect(reasons.map { at($0.span) } == [5, 6, 7].map { marked.position($0) })
  }

  @Test(
    "text that is no TOML is refused with its place and a reason",
    arguments: [
      "a = 1\nb = 1️⃣@",
      "a = 1\n1️⃣a = 2",
      "a = 2026-02-1️⃣31",
      "a = \"x1️⃣",
      "[[row]1️⃣\n",
      "a = 1️⃣999999999999999999999",
    ])
  func syntax(text: String) throws {
    let marked = MarkedText(text)
    let error = #expect(throws: Diagnostic.self) { try parse(marked.plain) }
    #expect(error?.code == "syntax")
    #expect(error?.span.line == marked.position(1)?.line)
    guard case .syntax(let reason)? = error?.kind else { return }
    #expect(!reason.isEmpty)
  }

  @Test("invalid UTF-8 is refused with its place, never a crash")
  func invalidBytes() {
    let source = SourceText(
      file: "t.toml", bytes: Array("a = 1\nb = \"".utf8) + [0xC3, 0x28, 0x22])
    let error = #expect(throws: Diagnostic.self) { try TomlDocument(source) }
    #expect(error?.span.line == 2)
  }

  @Test("an empty file and a byte order mark are no mistakes")
  func emptyFile() throws {
    #expect(try parse("").entries.isEmpty)
    #expect(try parse("\u{FEFF}a = 1")["a"]?.integer == 1)
  }

  @Test("every truncation of a file either parses or says where it stopped")
  func truncations() {
    let text = "[[row]]\nid = \"é\"\nwhen = { a = [1, 2.5], b = 2026-01-31 }\ndays = 14\n"
    let bytes = Array(text.utf8)
    for count in bytes.indices {
      do {
        _ = try TomlDocument(SourceText(file: "t", bytes: Array(bytes[..<count])))
      } catch {
        #expect(error.span.line >= 1, "cut after \(count) bytes")
      }
    }
  }
}
