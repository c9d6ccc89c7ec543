import Insight
import Phrases
import RefundDesk
import RefundPolicy
import Testing

@Suite("What changed, and who to tell")
struct AnalyticsTests {
  static func shares(_ part: Int, of whole: Int) -> [TradeKey: TradeTrend.Share] {
    [TradeKey("P", .eur): TradeTrend.Share(part, of: whole)]
  }

  @Test(
    "a share has changed only where a two-proportion test says so, and enough was sold",
    arguments: [
      // 10 of 100 against 30 of 100: z = 3.54. 10 against 12: chance.
      ((10, 100), (30, 100), false as Bool?, 354), ((30, 100), (10, 100), true, 354),
      ((10, 100), (12, 100), nil, 0), ((0, 29), (29, 29), nil, 0), ((0, 1_000), (4, 40), nil, 0),
      ((0, 1_000), (5, 40), false, 1_121), ((5, 1_000), (5, 1_000), nil, 0),
    ])
  func trend(now: (Int, Int), before: (Int, Int), isUp: Bool?, statistic: Int) {
    let found = TradeTrend.changes(
      now: Self.shares(now.0, of: now.1), before: Self.shares(before.0, of: before.1))
    #expect(found.first?.isUp == isUp)
    #expect(found.first?.statistic ?? 0 == statistic)
  }

  @Test(
    "each cluster goes to whoever can do something about it",
    arguments: [
      (Reason.defective, FaultAddressee.supplier), (.safetyRecall, .supplier),
      (.notAsDescribed, .listing), (.wrongItem, .warehouse), (.missingPart, .warehouse),
      (.damagedOnArrival, .carrier), (.notDelivered, .carrier), (.late, .carrier),
    ])
  func tell(reason: Reason, addressee: FaultAddressee) throws {
    let order = TradeTests.order(
      "O", "2026-10-05T10:00:00Z",
      [TradeTests.line("1", "LAMP", 40, 10), TradeTests.line("2", "CUP", 4_000, 10)])
    var figures = DeskFigures()
    figures.sales.add(order, customer: nil)
    for number in 0..<6 {
      var ticket = Ticket(
        id: TicketID(composed: "T\(number)"), customer: nil, order: "O",
        received: Paris.local("2026-11-0\(number + 1) 10:00"), channel: .email, language: .fr,
        reason: reason)
      ticket.lines = [TicketLine(line: "1", quantity: 1)]
      figures.requests.add(TicketStory(received: ticket), order: order, customer: nil)
    }
    let survey = DeskSurvey(
      figures, asOf: FigureTests.now, days: nil, calendar: try Paris.office())
    let sections = survey.productSections([], survey.trade(), in: Phrases(.en))
    let told = try #require(sections.first)
    #expect(told.id == "tell")
    let row = try #require(told.table?.rows.first)
    #expect(row.first == .name(code: addressee.rawValue, shown: Phrases(.en).name(addressee)))
    #expect(told.table?.rows.count == 1)
  }

  @Test("nothing that was asked for once or twice is told to anybody")
  func notTold() throws {
    let desk = SampleDesk(seed: 2, tickets: 2)
    let survey = DeskSurvey(
      desk.figures, asOf: FigureTests.now, days: nil, calendar: try Paris.office())
    #expect(survey.productSections([], survey.trade(), in: Phrases(.en)).isEmpty)
  }

  @Test("months of the year are added up over the years, with how many there were")
  func seasons() throws {
    var trade = TradeTally(zone: Paris.zone)
    for (id, placed, units) in [
      ("1", "2025-11-05T10:00:00Z", 10), ("2", "2026-11-05T10:00:00Z", 30),
      ("3", "2026-05-05T10:00:00Z", 10),
    ] as [(OrderID, String, Int)] {
      trade.count(TradeTests.order(id, placed, [TradeTests.line("1", "A", units, 10)]))
    }
    let section = try #require(ReportSection.seasons(trade, in: Phrases(.en)))
    let rows = try #require(section.table?.rows)
    #expect(rows.map { $0[2] } == [.count(1), .count(2)])
    #expect(rows.map { $0[3] } == [.count(10), .count(40)])
  }

  @Test("a month's index is of the counts, not of rates that were rounded before")
  func index() throws {
    var trade = TradeTally(zone: Paris.zone)
    for (id, placed, units) in [
      ("1", "2026-04-05T10:00:00Z", 3), ("2", "2026-05-05T10:00:00Z", 3_000),
    ] as [(OrderID, String, Int)] {
      trade.count(TradeTests.order(id, placed, [TradeTests.line("1", "A", units, 10)]))
      let line = (line: TicketLine(line: "1", quantity: 1), amount: Int64(10))
      trade.count(
        TradeTests.credit(TicketID(composed: "T\(units)"), placed, order: id, note: nil, [line]),
        order: nil)
    }
    let rows = try #require(ReportSection.seasons(trade, in: Phrases(.en))?.table?.rows)
    // One of three against two of 3,003.
    #expect(
      rows.compactMap(\.last) == [
        .rate(Rate(basisPoints: 5_005_000)), .rate(Rate(basisPoints: 5_005)),
      ])
  }

  @Test("an invoice with two variants of a product is one invoice of the product")
  func products() throws {
    let product = Product(
      id: "P1", name: "x", variants: [Variant(sku: "P1-S"), Variant(sku: "P1-M")])
    let order = TradeTests.order(
      "O1", "2026-10-05T10:00:00Z",
      [
        TradeTests.line("1", "P1-S", 1, 100), TradeTests.line("2", "P1-M", 2, 100),
        TradeTests.line("3", "P1-S", 1, 100), TradeTests.line("4", "Z", 1, 5),
      ])
    var figures = DeskFigures()
    figures.sales.add(order, customer: nil)
    figures.sales.add(
      TradeTests.order("O2", "2026-10-06T10:00:00Z", [TradeTests.line("1", "P1-M", 1, 100)]),
      customer: nil)
    let lines = ["1", "2", "4"].map { (line: TicketLine(line: $0, quantity: 1), amount: Int64(5)) }
    let ticket = TradeTests.credit("T1", "2026-10-09T10:00:00Z", order: "O1", note: "C1", lines)
    figures.requests.add(TicketStory(received: ticket), order: order, customer: nil)
    let survey = DeskSurvey(
      figures, asOf: FigureTests.now, days: nil, calendar: try Paris.office())
    let rows = survey.productRows([product], survey.trade())
    #expect(rows.map(\.key.value) == ["P1", "Z"])
    #expect(rows.map(\.figures.salesInvoices) == [2, 1])
    #expect(rows.map(\.figures.creditNotes) == [1, 1])
    #expect(rows.map(\.figures.creditReturns) == [1, 1])
    #expect(rows.map(\.figures.salesLines) == [4, 1])
  }

  @Test("rows stand by what they gave back, so that the running share is a Pareto's")
  func pareto() {
    func row(_ key: String, _ currency: Currency, lines: Int, _ value: Int64) -> TradeRow {
      var figures = TradeFigures()
      figures.creditLines = lines
      figures.creditValue = -ExactSum(minorUnits: value)
      return TradeRow(key: TradeKey(key, currency), figures: figures)
    }
    let rows = TradeReport.byCredits([
      row("often", .eur, lines: 9, 100), row("dear", .eur, lines: 1, 800),
      row("abroad", .gbp, lines: 2, 9_000), row("rare", .eur, lines: 1, 100),
    ])
    #expect(rows.map(\.key.value) == ["dear", "often", "rare", "abroad"])
  }

  @Test("goodwill is bonus and goodwill amounts of the month, by agent, in the desk's currency")
  func goodwill() throws {
    var figures = RequestFigures()
    func decide(_ id: String, _ at: String, _ by: AgentID, bonus: Money) {
      var ticket = Story(received: "2026-10-20 10:00").ticket
      ticket = Ticket(
        id: TicketID(composed: id), customer: nil, order: nil, received: ticket.received,
        channel: .email, language: .fr, reason: .late)
      let decision = Decision(
        resolutions: [.credit(paid: [], bonus: bonus, expires: nil)], at: Paris.local(at), by: by)
      ticket.decisions = [DecisionRecord(decision, life: .decided(approvedBy: nil))]
      figures.add(TicketStory(received: ticket), order: nil, customer: nil)
    }
    decide("T1", "2026-11-02 10:00", "anna", bonus: Money(500, .eur))
    decide("T2", "2026-11-03 10:00", "anna", bonus: Money(250, .eur))
    decide("T3", "2026-11-03 10:00", "bruno", bonus: Money(100, .gbp))
    decide("T4", "2026-10-31 10:00", "bruno", bonus: Money(900, .eur))
    let tally = GoodwillTally(
      figures, asOf: FigureTests.now, in: Paris.zone, currency: .eur)
    #expect(tally.whole == .init(decisions: 2, amount: 750))
    #expect(tally.agents["anna"]?.amount == 750)
    #expect(tally.agents["bruno"] == nil)
    #expect(tally.elsewhere == 1)
  }

  @Test("working time by day is the calendar's own, whatever the moments", arguments: 1...4)
  func openTime(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let calendar = try Paris.office()
    let first = try #require(Day(iso: "2026-03-01"))
    let open = OpenTime(calendar, over: first...first.adding(days: 300))
    for _ in 0..<300 {
      let from = Paris.local("2026-03-02 00:00").adding(seconds: dice.roll(250 * 86_400))
      let to = from.adding(seconds: dice.roll(60 * 86_400) - 86_400)
      #expect(open.seconds(from: from, to: to) == calendar.openSeconds(from: from, to: to))
    }
    let before = Paris.local("2025-01-01 12:00")
    let later = Paris.local("2026-05-01 12:00")
    #expect(
      open.seconds(from: before, to: later) == calendar.openSeconds(from: before, to: later))
  }

  @Test("clocks are counted by clock, agent and reason; only open requests press")
  func clocks() throws {
    var tally = ClockTally()
    var met = Story(received: "2026-11-16 10:00")
    met.reply("2026-11-16 11:00")
    var late = Story(received: "2026-11-16 10:00")
    late.reply("2026-11-20 11:00")
    var closed = Story(received: "2026-11-16 10:00")
    closed.decide("2026-11-19 10:00", .decline(clauses: []))
    let open = Story(received: "2026-11-16 10:00", reason: .late)
    for story in [met, late, closed, open] {
      let clocks = TicketClocks(
        [ClockTests.reply], of: story.told, calendar: try Paris.office(), at: FigureTests.now)
      tally.count(clocks, of: story.told.ticket)
    }
    let kind = ClockTally.Kind(id: "D1", aim: .firstReply, origin: .shop)
    let counts = try #require(tally.clocks[kind])
    #expect((counts.met, counts.metLate, counts.breached) == (1, 1, 2))
    #expect(counts.share == Rate(basisPoints: 2_500))
    #expect(tally.reasons[.late]?.breached == 1)
    #expect(tally.pressing.count == 1)
    let report = ClockReport(
      tally, days: try #require(Day(iso: "2026-11-01"))...SampleReports.today,
      target: .percent(90), asOf: FigureTests.now, zone: Paris.zone
    ).report(in: Phrases(.fr))
    #expect(report.sections.map(\.id) == ["clocks", "pressing", "agents", "reasons"])
    #expect(report.csv().contains("D1,first_reply,shop,1,1,2,0,0,0,0.2500,4,0.9000"))
  }
}
