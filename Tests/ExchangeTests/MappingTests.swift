import Exchange
import RefundDesk
import TestSupport
import Testing
import Toml

@Suite("Mappings of invoice files")
struct MappingTests {
  static func shipped() throws -> SourceText {
    try #require(ShippedMapping.named("online-retail")).source
  }

  @Test("the shipped mapping is found by name and has no mistakes")
  func shippedMapping() throws {
    let mapping = try CSVMapping.read(Self.shipped())
    #expect(mapping.id == "online-retail")
    #expect(mapping.zoneName == "Europe/London")
    #expect(mapping.currency == .gbp)
    #expect(mapping.nonProducts.contains("POST"))
    #expect(ShippedMapping.named("no such") == nil)
  }

  static let minimal = """
    [mapping]
    id = "m"
    [columns]
    invoice = "n"
    code = "c"
    quantity = "q"
    date = "d"
    unit_price = "p"
    [date]
    pattern = "yyyy-MM-dd"
    zone = "UTC"
    [amount]
    currency = "EUR"
    decimal = "."
    [credit]
    prefix = "C"
    language = "en"
    """

  @Test("what is needed is enough")
  func minimalMapping() throws {
    let mapping = try CSVMapping.read(SourceText(file: "m", text: Self.minimal))
    #expect(mapping.agent == "import")
    #expect(mapping.delimiter == nil)
  }

  /// A change to the minimal mapping, and the place and the code of what is found.
  static let mistakes: [(from: String, to: String, code: String, place: String)] = [
    ("id = \"m\"", "id = \"m\"\nidd = 1", "unknown-key", "3:1"),
    ("pattern = \"yyyy-MM-dd\"", "pattern = \"yyyy-mm-dd\"", "unknown-value", "10:11"),
    ("pattern = \"yyyy-MM-dd\"", "pattern = 7", "wrong-type", "10:11"),
    ("currency = \"EUR\"", "currency = \"EURO\"", "unknown-value", "13:12"),
    ("invoice = \"n\"\n", "", "missing-key", "3:1"),
    ("decimal = \".\"", "decimal = \".\"\ngrouping = \".\"", "same-sign", "15:12"),
    ("prefix = \"C\"\n", "", "missing-key", "15:1"),
    ("[credit]", "[credit]\nreason = \"latte\"", "unknown-value", "16:10"),
    ("[mapping]", "[mapping", "syntax", "1:9"),
    ("[date]", "[data]", "unknown-key", "9:2"),
  ]

  @Test("a mistake is found at its line and column", arguments: mistakes.indices)
  func mistake(_ index: Int) throws {
    let mistake = Self.mistakes[index]
    var text = Self.minimal
    let range = try #require(text.range(mistake.from))
    text.replaceSubrange(range, with: mistake.to)
    do throws(DiagnosticList) {
      _ = try CSVMapping.read(SourceText(file: "m", text: text))
      Issue.record("the mapping was accepted")
    } catch {
      let found = error.diagnostics.map { "\($0.code) \($0.span.line):\($0.span.column)" }
      #expect(found.contains("\(mistake.code) \(mistake.place)"), "\(found)")
    }
  }
}

extension String {
  /// Where another text first stands in this one.
  func range(_ other: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
  }
}
