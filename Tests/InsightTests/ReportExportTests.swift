import CanonicalJSON
import Insight
import Phrases
import RefundDesk
import Testing

@Suite("Exports of a report")
struct ReportExportTests {
  static let report = SampleReports.ageing().report(in: Phrases(.en))

  @Test("as one JSON object have every section with its notes and its rows")
  func json() throws {
    let text = String(decoding: Self.report.json(), as: UTF8.self)
    #expect(text.split(separator: "\n").count == 1)
    let value = try JSONValue(parsing: text.split(separator: "\n").first.map(String.init) ?? "")
    #expect(value["report"]?.string == "ageing")
    let sections = try #require(value["sections"]?.array)
    #expect(
      sections.compactMap { $0["id"]?.string } == Self.report.sections.map(\.id))
    #expect(sections.first?["rows"]?.array?.count == 5)
    let forecast = try #require(sections.first { $0["id"]?.string == "forecast" })
    #expect(forecast["notes"]?.array?.count == 3)
    #expect(forecast["rows"]?.array?.first?["crosses"]?.string != nil)
  }

  @Test("as CSV are a file a section, named for it")
  func files() {
    let files = Self.report.csvFiles()
    #expect(files.first?.name == "ageing-ageing.csv")
    #expect(files.map(\.name).contains("ageing-country.csv"))
    #expect(files.allSatisfy { $0.text.hasSuffix("\r\n") })
    #expect(files.first?.text == Self.report.csv())
  }

  @Test("as one CSV are a line for each cell, with section, row and column")
  func long() {
    let lines = Self.report.longCSV().split(separator: "\r\n")
    #expect(lines.first == "section,row,column,value")
    #expect(lines.dropFirst().first == "ageing,1,bucket,0-2")
    let cells = Self.report.sections.reduce(0) { sum, section in
      let columns = section.table?.columns.count { $0.readers != .people } ?? 0
      return sum + columns * (section.table?.rows.count ?? 0)
    }
    #expect(lines.count == cells + 1)
  }
}
