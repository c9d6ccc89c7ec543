import CanonicalJSON
import Exchange
import Insight
import Phrases
import RefundDesk
import TestSupport
import Testing

@Suite("The reports on a real shop's file")
struct RealTradeTests {
  static let folder = SharedData.folder("online-retail-dev")

  /// The rows of the expected table, money in minor units as decimals.
  struct Expected {
    var section: String
    var key: String
    var cells: [String]

    /// A cell of money without its point: `537808.621` is 53780862.1 pence.
    static func minorUnits(_ text: String) throws -> String {
      try #require(ExactSum(decimal: text, .gbp)).minorUnitsText
    }
  }

  static func expected() throws -> [Expected] {
    let file = try InputFile(reading: try #require(folder) + "/expected-aggregates.tsv")
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return lines.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Expected(section: cells[0], key: cells[1], cells: Array(cells.dropFirst(2)))
    }
  }

  /// A survey of the records that the importer makes of the file.
  static func survey() throws -> (survey: DeskSurvey, products: [Product]) {
    let mapping = try CSVMapping.read(try #require(ShippedMapping.named("online-retail")).source)
    let file = try InputFile(reading: try #require(folder) + "/online-retail.csv.gz")
    let result = try CSVInvoiceImport(mapping: mapping, zone: .utc).run(file)
    var figures = DeskFigures()
    let orders = Dictionary(uniqueKeysWithValues: result.orders.map { ($0.id, $0) })
    let customers = Dictionary(uniqueKeysWithValues: result.customers.map { ($0.id, $0) })
    for order in result.orders {
      figures.sales.add(order, customer: order.customer.flatMap { customers[$0] })
    }
    for ticket in result.tickets {
      figures.requests.add(
        TicketStory(received: ticket), order: ticket.order.flatMap { orders[$0] },
        customer: ticket.customer.flatMap { customers[$0] })
    }
    let survey = DeskSurvey(
      figures, asOf: Paris.time("2026-11-22T09:00:00Z"), days: nil, calendar: .always(in: .utc))
    return (survey, result.products)
  }

  /// A report's rows as programs read them, by their key.
  static func rows(_ report: Report) throws -> [String: [String]] {
    let names = [
      "sales_lines", "credit_lines", "sales_invoices", "credit_notes", "sales_value",
      "credit_value", "credit_units",
    ]
    let lines = report.csv().split(separator: "\r\n").map { $0.split(separator: ",") }
    let head = try #require(lines.first).map(String.init)
    let places = names.compactMap { head.firstIndex(of: $0) }
    return Dictionary(
      lines.dropFirst().map { line in (String(line[0]), places.map { String(line[$0]) }) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "print exactly the expected figures by month, country and product",
    .enabled(if: folder != nil, "shared data absent"))
  func figures() throws {
    let (survey, products) = try Self.survey()
    let phrases = Phrases(.en)
    let months = try Self.rows(
      survey.tradeReport(name: "months", .months, .month, by: .month).report(in: phrases))
    let countries = try Self.rows(
      survey.tradeReport(name: "countries", .countries, .country, by: .country).report(in: phrases))
    let variants = try Self.rows(survey.productReport(products, in: phrases))
    for row in try Self.expected() {
      switch row.section {
      case "month":
        let found = try #require(months[row.key], "\(row.key)")
        #expect(Array(found.prefix(4)) == Array(row.cells.prefix(4)), "\(row.key)")
        #expect(found[4] == (try Expected.minorUnits(row.cells[4])), "\(row.key)")
        #expect(found[5] == (try Expected.minorUnits(row.cells[5])), "\(row.key)")
      case "total":
        let all = try #require(survey.trade().totals.first).figures
        #expect(all.salesLines == Int(row.cells[0]) && all.creditLines == Int(row.cells[1]))
        #expect(all.salesInvoices == Int(row.cells[2]) && all.creditNotes == Int(row.cells[3]))
        #expect(all.salesValue.minorUnitsText == (try Expected.minorUnits(row.cells[4])))
        #expect(all.creditValue.minorUnitsText == (try Expected.minorUnits(row.cells[5])))
      case "credit_country":
        let found = try #require(countries[row.key], "\(row.key)")
        #expect([found[1], found[3]] == [row.cells[1], row.cells[3]], "\(row.key)")
        #expect(found[5] == (try Expected.minorUnits(row.cells[5])), "\(row.key)")
      default:
        let found = try #require(variants[row.key], "\(row.key)")
        #expect([found[1], found[6] + " units"] == [row.cells[1], row.cells[3]], "\(row.key)")
        #expect(found[5] == (try Expected.minorUnits(row.cells[5])), "\(row.key)")
      }
    }
  }
}
