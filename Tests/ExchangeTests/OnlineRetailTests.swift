import Exchange
import RefundDesk
import TestSupport
import Testing
import Toml

@Suite("The figures of a real file")
struct OnlineRetailTests {
  static let folder = SharedData.folder("online-retail-dev")

  /// What the expected table counts under one key; money in thousandths, since some prices have three.
  struct Figures: Equatable {
    var salesLines = 0
    var creditLines = 0
    var sales = 0
    var credits = 0
    var salesValue: Int64 = 0
    var creditValue: Int64 = 0
  }

  /// A decimal in thousandths.
  static func thousandths(_ text: some StringProtocol) -> Int64 {
    let parts = text.split(separator: ".")
    let fraction =
      parts.count > 1 ? parts[1] + String(repeating: "0", count: 3 - parts[1].count) : "000"
    let whole = Int64(String(parts[0].drop { $0 == "-" })) ?? 0
    let value = whole * 1000 + (Int64(fraction) ?? 0)
    return text.hasPrefix("-") ? -value : value
  }

  static func price(_ line: OrderLine) -> Int64 {
    line.extra["unit_price_exact"].map { thousandths($0.dropFirst().dropLast()) }
      ?? line.unitPrice.minorUnits * 10
  }

  static func expected() throws -> [String: Figures] {
    let file = try InputFile(reading: try #require(folder) + "/expected-aggregates.tsv")
    var rows: [String: Figures] = [:]
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      rows["\(cells[0]) \(cells[1])"] = Figures(
        salesLines: Int(cells[2]) ?? 0, creditLines: Int(cells[3]) ?? 0,
        sales: Int(cells[4]) ?? 0, credits: Int(cells[5]) ?? 0,
        salesValue: cells[6].isEmpty ? 0 : thousandths(cells[6]),
        creditValue: cells[7].isEmpty ? 0 : thousandths(cells[7]))
    }
    return rows
  }

  /// The same figures from the records of an import.
  static func counted(_ result: InvoiceImportResult) -> [String: Figures] {
    var rows: [String: Figures] = [:]
    let countries = Dictionary(uniqueKeysWithValues: result.orders.map { ($0.id, $0.country) })
    let homes = Dictionary(uniqueKeysWithValues: result.customers.map { ($0.id, $0.country) })
    for order in result.orders {
      let value = order.lines.reduce(0) { $0 + price($1) * Int64($1.quantity) }
      for key in ["total all", "month \((order.placed?.description ?? "").prefix(7))"] {
        rows[key, default: Figures()].salesLines += order.lines.count
        rows[key, default: Figures()].sales += 1
        rows[key, default: Figures()].salesValue += value
      }
    }
    for ticket in result.tickets {
      let amounts = ticket.decisions.flatMap { $0.decision.amounts }
      let value = amounts.reduce(0) { $0 - $1.amount.minorUnits * 10 }
      let country =
        ticket.extra["country"].map { String($0.dropFirst().dropLast()) }
        ?? ticket.order.flatMap { countries[$0] ?? nil }
        ?? ticket.customer.flatMap { homes[$0] ?? nil }
      var keys = ["total all", "month \(ticket.received.description.prefix(7))"]
      if let country { keys.append("credit_country \(country)") }
      for key in keys {
        rows[key, default: Figures()].creditLines += amounts.count
        rows[key, default: Figures()].credits += 1
        rows[key, default: Figures()].creditValue += value
      }
      for (piece, amount) in zip(ticket.lines, amounts) {
        let key = "credit_stock_top25 \(piece.article?.rawValue ?? "")"
        rows[key, default: Figures()].creditLines += 1
        rows[key, default: Figures()].creditValue -= amount.amount.minorUnits * 10
      }
    }
    return rows
  }

  @Test(
    "every expected figure is met to the last digit",
    .enabled(if: folder != nil, "shared data absent"))
  func figures() throws {
    let mapping = try CSVMapping.read(MappingTests.shipped())
    let file = try InputFile(reading: try #require(Self.folder) + "/online-retail.csv.gz")
    #expect(file.wasCompressed)
    let result = try CSVInvoiceImport(mapping: mapping, zone: .utc).run(file)
    #expect(result.report.rows == 320_705)
    #expect(result.report.rejects.isEmpty)
    #expect(result.tickets.count == 2554)
    let counted = Self.counted(result)
    for (key, expected) in try Self.expected() {
      var found = counted[key] ?? Figures()
      if key.hasPrefix("credit_stock") { found.credits = 0 }
      #expect(found == expected, "\(key)")
    }
  }
}
