import DeskRecords
import Exchange
import RefundDesk
import TestSupport
import Testing
import Toml

@Suite("The desk's own exchange format")
struct DeskImportTests {
  static let customer = #"{"type":"customer","id":"C1","name":"Léa"}"#
  static let order =
    #"{"type":"order","id":"O1","customer":"C1","status":"pending","currency":"EUR"}"#
  static let ticket =
    #"{"type":"ticket","id":"T1","customer":"C1","order":"O1","received":"2026-11-12T09:30:00Z","#
    + #""channel":"email","language":"fr","reason":"late"}"#

  static func run(
    _ lines: [String], knows: (DeskRecord.Kind, String) -> Bool = { _, _ in false }
  ) -> DeskImport.Result {
    var desk = DeskImport()
    desk.add(InputFile(name: "in.jsonl", bytes: Array(lines.joined(separator: "\n").utf8)))
    return desk.finish(knows: knows)
  }

  @Test("lines may come in any order; records come out with those they name first")
  func anyOrder() {
    let good = Self.run(["\u{FEFF}" + Self.ticket, "  ", Self.order, Self.customer + "\r"])
    #expect(good.rejects.isEmpty)
    #expect(good.records.map(\.id) == ["C1", "O1", "T1"])
  }

  @Test("the same line twice changes nothing, another under the same id is refused")
  func duplicates() {
    let other = Self.customer.replacingFirst("Léa", "Léo")
    let result = Self.run([Self.customer, Self.customer, other])
    #expect(result.records.count == 1 && result.repeated == 1)
    #expect(
      result.rejects.map(\.kind) == [
        .duplicateID(.customer, "C1", firstFile: "in.jsonl", firstLine: 1)
      ])
    #expect(result.rejects.map(\.line) == [3])
  }

  @Test("a reference to nothing is refused, and what refers to the refused with it")
  func dangling() {
    let result = Self.run([Self.ticket, Self.order])
    #expect(result.records.isEmpty)
    #expect(
      Set(result.rejects.map(\.kind)) == [
        .missingReference(path: "customer", .customer, "C1")
      ])
    #expect(result.rejects.map(\.line) == [1, 2])
    let onDesk = Self.run([Self.ticket, Self.order], knows: { $0 == .customer && $1 == "C1" })
    #expect(onDesk.rejects.isEmpty && onDesk.records.count == 2)
  }

  @Test("a fault shows file, line, column, the line, and what to do, in both languages")
  func wording() throws {
    let bad = Self.ticket.replacingFirst("\"late\"", "\"lat\"")
    let fault = try #require(Self.run([Self.customer, Self.order, bad]).rejects.first)
    let diagnostic = fault.diagnostic
    #expect(diagnostic.span.line == 3 && diagnostic.span.column == 134)
    let english = DiagnosticText(.en).render(diagnostic, source: fault.source)
    #expect(
      english.contains(
        "in.jsonl:3:134: error: reason: unknown value \"lat\", did you mean \"late\"?"))
    #expect(english.contains("^"))
    let french = DiagnosticText(.fr).render(diagnostic, source: fault.source)
    #expect(french.contains("vouliez-vous dire"))
  }

  @Test("an export is sorted and comes back as the same bytes")
  func export() {
    let result = Self.run([Self.ticket, Self.order, Self.customer])
    let bytes = DeskExport.bytes(of: result.records)
    #expect(
      String(decoding: bytes, as: UTF8.self) == [Self.customer, Self.order, Self.ticket]
        .joined(separator: "\n") + "\n")
    var again = DeskImport()
    again.add(InputFile(name: "again", bytes: bytes))
    #expect(DeskExport.bytes(of: again.finish().records) == bytes)
  }

  @Test(
    "the labelled requests come in whole and go out the same each time",
    .enabled(if: SharedData.folder("tau-retail-dev") != nil, "shared data absent"))
  func labelledRequests() throws {
    let path = try #require(SharedData.folder("tau-retail-dev")) + "/desk.jsonl"
    var desk = DeskImport()
    desk.add(try InputFile(reading: path))
    let result = desk.finish()
    #expect(result.rejects.isEmpty)
    #expect(result.records.count == 2527)
    let bytes = DeskExport.bytes(of: result.records)
    var again = DeskImport()
    again.add(InputFile(name: "again", bytes: bytes))
    #expect(DeskExport.bytes(of: again.finish().records) == bytes)
  }
}
