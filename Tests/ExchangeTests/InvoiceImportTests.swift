import DeskRecords
import Exchange
import RefundDesk
import Testing
import Toml

@Suite("Invoice lines become a desk")
struct InvoiceImportTests {
  static func run(
    _ rows: String, mapping changes: [(String, String)] = [], openSince: Day? = nil,
    header: String = "n,c,x,q,d,p,k,land"
  ) throws -> InvoiceImportResult {
    var text =
      MappingTests.minimal.replacingFirst(
        "[date]",
        "description = \"x\"\ncustomer = \"k\"\n"
          + "country = \"land\"\n[date]")
      + "\n[customer]\nstrip = \".0\"\n[adjustment]\nprefix = \"A\"\nnegative = true\n"
      + "[products]\nnone = [\"POST\"]\n"
    for (from, to) in changes { text = text.replacingFirst(from, to) }
    let mapping = try CSVMapping.read(SourceText(file: "m", text: text))
    return try CSVInvoiceImport(mapping: mapping, zone: .utc, openSince: openSince)
      .run(InputFile(name: "f.csv", bytes: Array((header + "\n" + rows).utf8)))
  }

  static let sale = "1,A1,Lamp,2,2011-03-01 10:00,2.50,17850.0,France\n"

  @Test("one invoice is one order, one code one product, one number one customer")
  func sales() throws {
    let result = try Self.run(
      Self.sale + "1,POST,Postage,1,2011-03-01 10:00,5,17850.0,France\n"
        + "2,A1,\" Lamp, red\",1,2011-03-02 09:00,2.60,,France\n"
        + "3,A1,\" Lamp, red\",1,2011-03-02 09:00,2.60,,France\n")
    #expect(result.customers.map(\.id) == ["17850"])
    #expect(result.customers.first?.country == "France")
    #expect(result.products.map(\.id) == ["A1"])
    #expect(result.products.first?.name == "Lamp, red")
    #expect(result.orders.map(\.id) == ["1", "2", "3"])
    #expect(result.orders.map(\.customer) == ["17850", nil, nil])
    #expect(result.orders[0].lines.map(\.flags) == [[], ["non_product"]])
    #expect(result.orders[0].lines[0].unitPrice == Money(250, .eur))
    #expect(result.report.rejects.isEmpty)
    #expect(result.report.withoutCustomer == 2)
  }

  @Test("a credit note is a decided request on the latest earlier invoice that holds its code")
  func credits() throws {
    let result = try Self.run(
      Self.sale + "2,A1,Lamp,3,2011-03-05,2.50,17850,France\n"
        + "3,A1,Lamp,3,2011-03-09,2.50,17850,France\n"
        + "C4,A1,Lamp,-2,2011-03-07,2.50,17850,France\n")
    let ticket = try #require(result.tickets.first)
    #expect(ticket.id == "C4" && ticket.order == "2" && ticket.conversation == .closed)
    #expect(ticket.lines.map(\.line) == ["L1"] && ticket.lines.map(\.article) == ["A1"])
    let decision = try #require(ticket.standing?.decision)
    #expect(decision.creditNote == "C4" && decision.by == "import")
    #expect(try decision.total() == Money(500, .eur))
    #expect(result.report.matched == 1 && result.report.decided == 1)
  }

  @Test("from a day on credit notes stay pending")
  func openSince() throws {
    let result = try Self.run(
      Self.sale
        + "C4,A1,Lamp,-2,2011-03-06,2.50,17850,France\nC5,A1,Lamp,-1,2011-03-07,2.50,17850,\n",
      openSince: Day(year: 2011, month: 3, day: 7))
    #expect(result.tickets.map(\.conversation) == [.closed, .new])
    #expect(result.tickets.map(\.decisions.count) == [1, 0])
    #expect(result.report.pending == 1)
  }

  @Test("what no invoice holds, and more than was bought, is imported and reported")
  func oddCredits() throws {
    let result = try Self.run(
      Self.sale + "C4,A1,Lamp,-3,2011-03-06,2.50,17850,France\n"
        + "C5,Z9,Vase,-1,2011-03-06,1,17850,France\nC6,A1,Lamp,-1,2011-03-06,2.5,,France\n")
    #expect(result.tickets.map(\.order) == ["1", nil, nil])
    #expect(result.tickets[1].lines == [TicketLine(article: "Z9", quantity: 1)])
    #expect(
      result.report.warnings == [
        .creditedMore(row: 3, note: "C4", order: "1"), .orderNotFound(row: 4, note: "C5"),
        .orderNotFound(row: 5, note: "C6"),
      ])
    let balance = try OrderBalance(order: result.orders[0], decisions: result.tickets[0].decisions)
    #expect(try balance.remaining() == .zero(.eur))
  }

  @Test("stock written off and bad debts are adjustments, not sales and not credits")
  func adjustments() throws {
    let result = try Self.run(
      "7,A1,,-40,2011-03-01,0,,\nA8,B,Adjust bad debt,1,2011-03-01,-11062.06,,\n")
    #expect(result.orders.map(\.status) == [.adjustment, .adjustment])
    #expect(result.orders[1].lines[0].unitPrice == Money(-1_106_206, .eur))
    #expect(result.tickets.isEmpty && result.products.isEmpty)
    #expect(result.report.adjustmentLines == 2)
  }

  @Test("a price finer than the currency is rounded down, kept exactly, and said")
  func finePrices() throws {
    let result = try Self.run("1,A1,Lamp,2,2011-03-01,0.001,,\n2,A1,Lamp,2,2011-03-01,1.500,,\n")
    let line = result.orders[0].lines[0]
    #expect(line.unitPrice == .zero(.eur) && line.extra["unit_price_exact"] == #""0.001""#)
    #expect(result.orders[1].lines[0].unitPrice == Money(150, .eur))
    #expect(result.report.warnings == [.priceTooFine(row: 2, exact: "0.001")])
  }

  static let rejected: [(String, RejectedRow.Reason)] = [
    ("1,A1,x,2,2011-03-01,2.50,17850", .uneven(fields: 7, header: 8)),
    (",A1,x,2,2011-03-01,2.50,17850,F", .empty(.invoice)),
    ("1,,x,2,2011-03-01,2.5,17850,F", .empty(.code)),
    ("1,A1,x,two,2011-03-01,2.50,17850,F", .badQuantity("two")),
    ("1,A1,x,2.5,2011-03-01,2.50,17850,F", .badQuantity("2.5")),
    ("1,A1,x,2,2011-02-30,2.50,17850,F", .badDate("2011-02-30")),
    ("1,A1,x,2,03/04/2011,2.50,17850,F", .badDate("03/04/2011")),
    ("1,A1,x,2,2011-03-01 25:00,2.50,17850,F", .badDate("2011-03-01 25:00")),
    ("1,A1,x,2,2011-03-01,\"2,50\",17850,F", .badPrice("2,50")),
    ("1,A1,x,2,2011-03-01,abc,17850,F", .badPrice("abc")),
    ("1,A1,x,2,2011-03-01,-1,17850,F", .negative(.unitPrice, "-1")),
    ("C1,A1,x,0,2011-03-01,1,17850,F", .zeroQuantity),
    ("1,A1,x,2,2011-03-01,92233720368547758070,17850,F", .overflow),
    ("1,A1,x,999999999999,2011-03-01,9999999999,17850,F", .overflow),
    ("1,\"A1\"z,x,2,2011-03-01,2.50,17850,F", .badQuoting(column: 7)),
  ]

  @Test("an unusable row is kept apart, numbered, with its reason", arguments: rejected.indices)
  func rejects(_ index: Int) throws {
    let (row, reason) = Self.rejected[index]
    let result = try Self.run(Self.sale + row + "\n")
    #expect(result.report.rejects.map(\.reason) == [reason])
    #expect(result.report.rejects.map(\.row) == [3])
    #expect(result.report.rejects.map(\.text) == [row])
    #expect(result.orders.count == 1)
    let file = String(decoding: RejectsFile.csv(result.report, .en), as: UTF8.self)
    #expect(file.contains("\n3,3,\(reason.code),"))
    #expect(!ImportWording.text(reason).fr.isEmpty)
  }

  @Test("another customer on the same invoice is refused")
  func otherCustomer() throws {
    let result = try Self.run(Self.sale + "1,A2,x,1,2011-03-01 10:00,1,18000,France\n")
    #expect(result.report.rejects.map(\.reason) == [.otherCustomer(invoice: "1", was: "17850")])
  }

  @Test("French amounts, semicolons and dates are read as the mapping says")
  func french() throws {
    let result = try Self.run(
      "1;A1;Lampe;2;01/03/2011 10:00;1\u{202F}234,56 €;9;F\n",
      mapping: [
        ("pattern = \"yyyy-MM-dd\"", "pattern = \"dd/MM/yyyy\""),
        ("decimal = \".\"", "decimal = \",\"\ngrouping = \" \""),
      ], header: "n;c;x;q;d;p;k;land")
    #expect(result.report.rejects.isEmpty)
    #expect(result.orders[0].lines[0].unitPrice == Money(123_456, .eur))
    #expect(result.orders[0].placed == Timestamp(iso: "2011-03-01T10:00:00Z"))
  }

  @Test("columns that the mapping does not name are kept with the line")
  func otherColumns() throws {
    let result = try Self.run(
      "1,A1,Lamp,2,2011-03-01,2.50,9,F,blue,1\n", header: "n,c,x,q,d,p,k,land,colour,colour")
    #expect(
      result.orders[0].lines[0].extra.members == [
        .init(key: "colour", json: #""blue""#), .init(key: "colour (10)", json: #""1""#),
      ])
  }

  @Test("a header without a column that is needed says which, where the mapping names it")
  func missingColumn() throws {
    #expect {
      try Self.run(Self.sale, header: "n,c,x,qty,d,p,k,land")
    } throws: { error in
      guard case ImportFailure.columns(let list, _) = error else { return false }
      return list.diagnostics.map { "\($0.span.line):\($0.span.column)" } == ["6:12"]
    }
  }

  @Test("a second run makes the same records")
  func deterministic() throws {
    let first = try Self.run(Self.sale + "C4,A1,Lamp,-1,2011-03-06,2.50,17850,France\n")
    let second = try Self.run(Self.sale + "C4,A1,Lamp,-1,2011-03-06,2.50,17850,France\n")
    #expect(Array(first.events) == Array(second.events))
  }

  @Test("what an import makes survives journal and exchange")
  func roundTrip() throws {
    let result = try Self.run(Self.sale + "C4,A1,Lamp,-1,2011-03-06,2.50,17850,France\n")
    for event in result.events {
      #expect(try DeskEventCodec.decode(DeskEventCodec.encode(event)) == event)
    }
  }
}

extension String {
  /// The text with the first occurrence of another replaced.
  func replacingFirst(_ other: String, _ new: String) -> String {
    var text = self
    if let range = range(other) { text.replaceSubrange(range, with: new) }
    return text
  }
}
