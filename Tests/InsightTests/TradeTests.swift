import Insight
import RefundDesk
import Testing

@Suite("Figures of trade")
struct TradeTests {
  static func order(
    _ id: OrderID, _ placed: String, country: String = "France", _ lines: [OrderLine]
  ) -> Order {
    var order = Order(id: id, customer: "C1", status: .delivered, currency: .gbp, lines: lines)
    order.placed = Paris.time(placed)
    order.country = country
    return order
  }

  static func line(_ id: LineID, _ sku: SKU, _ quantity: Int, _ price: Int64) -> OrderLine {
    OrderLine(id: id, sku: sku, name: "x", quantity: quantity, unitPrice: Money(price, .gbp))
  }

  /// A note of credit over lines of an order, or over articles that no order has.
  static func credit(
    _ id: TicketID, _ at: String, order: OrderID?, note: String?,
    _ lines: [(line: TicketLine, amount: Int64)]
  ) -> Ticket {
    var ticket = Ticket(
      id: id, customer: "C1", order: order, received: Paris.time(at), channel: .accounts,
      language: .en, reason: .other)
    ticket.lines = lines.map(\.line)
    var decision = Decision(
      resolutions: [
        .refund(
          lines.map {
            AttributedAmount(
              .line($0.line.line), Money($0.amount, .gbp), quantity: $0.line.quantity)
          }, to: .original, goodsBack: true)
      ], at: Paris.time(at), by: "import")
    decision.creditNote = note
    ticket.decisions = [DecisionRecord(decision, life: .executed(at: Paris.time(at)))]
    ticket.conversation = .closed
    return ticket
  }

  @Test("count lines, invoices, units and value of sales by month, country and variant")
  func sales() {
    var tally = TradeTally(zone: Paris.zone)
    tally.count(
      Self.order(
        "1", "2026-10-31T22:59:00Z", [Self.line("1", "A", 2, 100), Self.line("2", "A", 1, 100)]))
    // 23:30 on the last of October in UTC is November in Paris.
    tally.count(Self.order("2", "2026-10-31T23:30:00Z", [Self.line("1", "B", -3, 50)]))
    let months = tally.rows(by: .month)
    #expect(months.map(\.key.value) == ["2026-10", "2026-11"])
    #expect(months[0].figures.salesLines == 2)
    #expect(months[0].figures.salesInvoices == 1)
    #expect(months[0].figures.salesValue.minorUnitsText == "300")
    #expect(months[1].figures.salesValue.minorUnitsText == "-150")
    let variants = tally.rows(by: .variant)
    #expect(variants.map(\.figures.salesInvoices) == [1, 1])
    #expect(variants.map(\.figures.salesUnits) == [3, -3])
    #expect(tally.totals.map(\.figures.salesInvoices) == [2])
  }

  @Test("count credits by the note's own month, and by the country that the note states")
  func credits() {
    var tally = TradeTally(zone: Paris.zone)
    let order = Self.order(
      "1", "2026-10-05T10:00:00Z", country: "EIRE", [Self.line("1", "A", 5, 100)])
    var ticket = Self.credit(
      "C9", "2026-11-02T10:00:00Z", order: "1", note: "C9",
      [
        (TicketLine(line: "1", quantity: 2), 200), (TicketLine(article: "M", quantity: 7), 999),
      ])
    tally.count(ticket, order: order)
    #expect(tally.rows(by: .month).map(\.key.value) == ["2026-11"])
    #expect(tally.rows(by: .country).map(\.key.value) == ["EIRE"])
    let variants = tally.rows(by: .variant)
    #expect(variants.map(\.key.value) == ["A", "M"])
    #expect(variants.map(\.figures.creditUnits) == [2, 7])
    #expect(variants.map(\.figures.creditValue.minorUnitsText) == ["-200", "-999"])
    #expect(tally.totals[0].figures.creditNotes == 1)
    #expect(tally.totals[0].figures.creditLines == 2)

    ticket.extra = ExtraFields([.init(key: "country", json: "\"Malta\"")])
    var stated = TradeTally(zone: Paris.zone)
    stated.count(ticket, order: order)
    #expect(stated.rows(by: .country).map(\.key.value) == ["Malta"])
  }

  @Test("leave out decisions that were undone, and those that still wait")
  func livesThatDoNotCount() {
    var tally = TradeTally(zone: Paris.zone)
    var ticket = Self.credit(
      "C9", "2026-11-02T10:00:00Z", order: nil, note: nil,
      [(TicketLine(article: "A", quantity: 1), 100)])
    ticket.decisions[0].life = .awaitingApproval
    tally.count(ticket, order: nil)
    ticket.decisions[0].life = .undone(
      by: "anna", at: Paris.time("2026-11-03T10:00:00Z"), compensating: false)
    tally.count(ticket, order: nil)
    #expect(tally.totals.isEmpty)
  }

  @Test("keep a price that is finer than a penny, and never round it")
  func finePrices() {
    var line = Self.line("1", "PADS", 1, 0)
    line.extra = ExtraFields([.init(key: "unit_price_exact", json: "\"0.001\"")])
    var tally = TradeTally(zone: Paris.zone)
    tally.count(Self.order("1", "2026-10-05T10:00:00Z", [line, Self.line("2", "A", 1, 255)]))
    #expect(tally.totals[0].figures.salesValue.minorUnitsText == "255.1")
  }

  @Test("never add up two currencies")
  func currencies() {
    var tally = TradeTally(zone: Paris.zone)
    tally.count(Self.order("1", "2026-10-05T10:00:00Z", [Self.line("1", "A", 1, 100)]))
    var order = Order(
      id: "2", customer: nil, status: .delivered, currency: .eur,
      lines: [OrderLine(id: "1", sku: "A", name: "x", quantity: 1, unitPrice: Money(70, .eur))])
    order.placed = Paris.time("2026-10-05T10:00:00Z")
    tally.count(order)
    let rows = tally.rows(by: .month)
    #expect(rows.map(\.key.currency.code) == ["EUR", "GBP"])
    #expect(rows.map(\.figures.salesValue.minorUnitsText) == ["70", "100"])
  }

  @Test("are the same however the orders are cut into parts")
  func merging() {
    let orders = (0..<60).map { number in
      Self.order(
        OrderID(composed: "\(number)"), "2026-\(number % 2 == 0 ? "10" : "11")-05T10:00:00Z",
        country: number % 3 == 0 ? "France" : "EIRE",
        [Self.line("1", SKU(composed: "S\(number % 7)"), number % 5 - 1, 100)])
    }
    var whole = TradeTally(zone: Paris.zone)
    var parts = (0..<3).map { _ in TradeTally(zone: Paris.zone) }
    for (number, order) in orders.enumerated() {
      whole.count(order)
      parts[number % 3].count(order)
    }
    var merged = TradeTally(zone: Paris.zone)
    for part in parts.reversed() { merged.merge(part) }
    for dimension in TradeDimension.allCases {
      #expect(merged.rows(by: dimension) == whole.rows(by: dimension))
    }
  }

  @Test("add variants up to their product")
  func products() {
    var tally = TradeTally(zone: Paris.zone)
    tally.count(
      Self.order(
        "1", "2026-10-05T10:00:00Z",
        [Self.line("1", "P1-S", 1, 100), Self.line("2", "P1-M", 2, 100), Self.line("3", "Z", 1, 5)])
    )
    let product = Product(
      id: "P1", name: "x", variants: [Variant(sku: "P1-S"), Variant(sku: "P1-M")])
    let rows = tally.rows(ofProducts: [product])
    #expect(rows.map(\.key.value) == ["P1", "Z"])
    #expect(rows.map(\.figures.salesUnits) == [3, 1])
  }
}

@Suite("An exact sum")
struct ExactSumTests {
  @Test(
    "is read from a decimal price and written as minor units",
    arguments: [
      ("0.001", "0.1"), ("2.55", "255"), ("-11062.06", "-1106206"), ("0", "0"), ("7", "700"),
      ("0.00000001", "0.000001"), ("-0.005", "-0.5"),
    ])
  func reading(text: String, units: String) throws {
    #expect(try #require(ExactSum(decimal: text, .gbp)).minorUnitsText == units)
  }

  @Test(
    "is not read from what is no decimal, or finer than it can hold",
    arguments: ["", "-", ".", "1.", ".5", "1,5", "1e3", "0.000000001", "1.2.3", " 1"])
  func noNumber(text: String) { #expect(ExactSum(decimal: text, .gbp) == nil) }
}
