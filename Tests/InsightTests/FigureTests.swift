import Insight
import RefundDesk
import Testing

/// A made-up desk of orders and stories for the tests, the same for the same seed.
struct SampleDesk {
  var orders: [Order] = []
  var stories: [TicketStory] = []
  var customer = Customer(id: "C1", name: "Ana")

  init(seed: UInt64, tickets: Int) {
    var dice = Dice(seed: seed)
    customer.segment = "gold"
    for number in 0..<tickets {
      let order = SampleDesk.order(number, &dice)
      orders.append(order)
      stories.append(SampleDesk.story(number, order, &dice))
    }
  }

  private static func order(_ number: Int, _ dice: inout Dice) -> Order {
    let currency: Currency = dice.roll(8) == 0 ? .gbp : .eur
    let lines = (0...Int(dice.roll(3))).map { line in
      OrderLine(
        id: LineID(composed: "\(line)"), sku: SKU(composed: "SKU-\(dice.roll(7))"), name: "x",
        quantity: Int(dice.roll(4)) + 1, unitPrice: Money(dice.roll(9_000) + 100, currency))
    }
    var order = Order(
      id: OrderID(composed: "O\(number)"), customer: nil, status: .delivered, currency: currency,
      lines: dice.roll(40) == 0 ? [] : lines)
    order.placed =
      dice.roll(20) == 0
      ? nil : Paris.local("2026-03-01 12:00").adding(seconds: dice.roll(200 * 86_400))
    order.country = ["FR", "BE", nil][Int(dice.roll(3))]
    order.channel = [.online, .store, nil][Int(dice.roll(3))]
    return order
  }

  private static func story(_ number: Int, _ order: Order, _ dice: inout Dice) -> TicketStory {
    var now = Paris.local("2026-09-01 08:00").adding(seconds: dice.roll(80 * 86_400))
    var ticket = Ticket(
      id: TicketID(composed: "T\(number)"), customer: "C1", order: order.id, received: now,
      channel: [.email, .chat][Int(dice.roll(2))], language: .fr,
      reason: Reason.allCases[Int(dice.roll(Int64(Reason.allCases.count)))],
      wants: dice.roll(2) == 0 ? .refund : nil)
    ticket.lines = order.lines.map { TicketLine(line: $0.id, quantity: 1) }
    ticket.owner = ["anna", "bruno", nil][Int(dice.roll(3))]
    if dice.roll(30) == 0 { ticket.mergedInto = "T0" }
    var story = TicketStory(received: ticket.asReceived())
    func happens(_ event: TicketEvent, _ by: AgentID) {
      now = now.adding(seconds: dice.roll(3 * 86_400) + 60)
      story.take(HistoryEntry(at: now, by: by, event: event))
    }
    for _ in 0..<dice.roll(5) {
      let by: AgentID = ["anna", "bruno", "chloé"][Int(dice.roll(3))]
      switch dice.roll(5) {
      case 0:
        let message = Message(at: now, from: .desk(by), channel: .email, text: "…")
        happens(.messageSent(message), by)
      case 1:
        happens(.conversationChanged(to: .waiting(until: nil), was: story.ticket.conversation), by)
      case 2: happens(.goodsMoved(to: .received, was: story.ticket.goods), by)
      case 3 where story.ticket.conversation == .closed: happens(.reopened(why: "…"), by)
      default:
        let money = order.lines.first.map { line in
          Resolution.refund(
            [AttributedAmount(.line(line.id), line.unitPrice, quantity: 1)], to: .original,
            goodsBack: true)
        }
        var decision = Decision(
          resolutions: [dice.roll(4) == 0 ? .decline(clauses: []) : money ?? .points(5)],
          at: now, by: by)
        if dice.roll(9) == 0 { decision.override = "…" }
        happens(
          .decisionMade(
            DecisionRecord(decision, life: .decided(approvedBy: nil)), conversation: .closed), by)
      }
    }
    return story
  }

  /// The figures of everything.
  var figures: DeskFigures {
    var figures = DeskFigures()
    figures.requests.keepCells(in: Paris.zone)
    figures.sales.keepCells(in: Paris.zone)
    for order in orders { figures.sales.add(order, customer: customer) }
    for (story, order) in zip(stories, orders) {
      figures.requests.add(story, order: order, customer: customer)
    }
    return figures
  }
}

@Suite("Figures")
struct FigureTests {
  static let now = Paris.local("2026-11-22 10:00")

  @Test("make the same board as counting request by request", arguments: 1...4)
  func board(seed: UInt64) {
    let desk = SampleDesk(seed: seed, tickets: 300)
    var tally = AgeingTally(asOf: Self.now)
    for (story, order) in zip(desk.stories, desk.orders) where story.ticket.mergedInto == nil {
      let row = QueueRow(ticket: story.ticket, order: order, customer: desk.customer)
      if let request = OpenRequest(
        row, goods: story.ticket.goods, on: ZoneRules.utc.day(at: Self.now))
      {
        tally.count(request)
      }
    }
    #expect(AgeingBoard(desk.figures.requests, asOf: Self.now) == tally.board, "seed \(seed)")
  }

  @Test("make a request wait for the desk again from the local day on up to which it waited")
  func waitIsOver() {
    var figures = RequestFigures()
    figures.keepCells(in: Paris.zone)
    for (id, until) in [("T1", Day(iso: "2026-11-20")), ("T2", nil)] {
      var story = Story(received: "2026-11-10 09:00", id: TicketID(composed: id))
      story.happens("2026-11-11 09:00", .conversationChanged(to: .waiting(until: until), was: .new))
      figures.add(story.told, order: nil, customer: nil)
    }
    func waiting(_ moment: String) -> [Blocker: Set<TicketID>] {
      figures.openTicketsByBlocker(at: Paris.local(moment))
    }
    #expect(waiting("2026-11-19 23:59") == [.customer: ["T1", "T2"]])
    #expect(waiting("2026-11-20 00:00") == [.agent: ["T1"], .customer: ["T2"]])
    let board = AgeingBoard(figures, asOf: Paris.local("2026-11-20 00:00"))
    #expect(board.rows(by: .blocker).map(\.name) == ["agent", "customer"])
    #expect(board.oldest.map(\.blocker) == [.agent, .customer])
  }

  @Test("make the same sales and credits as counting order by order", arguments: 1...4)
  func trade(seed: UInt64) {
    let desk = SampleDesk(seed: seed, tickets: 300)
    var tally = TradeTally(zone: Paris.zone)
    for order in desk.orders { tally.count(order, customer: desk.customer) }
    for (story, order) in zip(desk.stories, desk.orders) {
      tally.count(story.ticket, order: order, customer: desk.customer)
    }
    let flat = TradeTally(
      desk.figures, in: nil, asOf: Self.now.adding(seconds: 40_000_000), zone: Paris.zone)
    for dimension in TradeDimension.allCases {
      #expect(flat.rows(by: dimension) == tally.rows(by: dimension), "seed \(seed), \(dimension)")
    }
    #expect(flat.totals == tally.totals)
  }

  @Test("make the same measures as counting story by story", arguments: 1...4)
  func measures(seed: UInt64) throws {
    let desk = SampleDesk(seed: seed, tickets: 300)
    let calendar = try Paris.office()
    let from = try #require(Day(iso: "2026-10-01"))
    let to = try #require(Day(iso: "2026-11-20"))
    var tally = MeasureTally(
      period: Period(from...to, in: Paris.zone), calendar: calendar, now: Self.now,
      mature: MatureDays(from...to, upTo: to, now: Self.now, in: Paris.zone))
    for story in desk.stories where story.latest <= Self.now {
      tally.count(story, segment: "gold")
    }
    var figures = DeskFigures()
    for (story, order) in zip(desk.stories, desk.orders) where story.latest <= Self.now {
      figures.requests.add(story, order: order, customer: desk.customer)
    }
    let survey = DeskSurvey(figures, asOf: Self.now, days: from...to, calendar: calendar)
    #expect(survey.measures(of: from...to).measures == tally.measures, "seed \(seed)")
    #expect(survey.measures(of: from...to).segments == tally.segments)
  }

  @Test("brought forward say the same as figures made anew", arguments: 1...4)
  func forward(seed: UInt64) {
    let before = SampleDesk(seed: seed, tickets: 200)
    let after = SampleDesk(seed: seed + 100, tickets: 200)
    var dice = Dice(seed: seed)
    var figures = before.figures
    var mixed = before
    var (tickets, orders): (Set<TicketID>, Set<OrderID>) = ([], [])
    for place in 0..<200 where dice.roll(5) == 0 {
      mixed.orders[place] = after.orders[place]
      mixed.stories[place] = after.stories[place]
      tickets.insert(after.stories[place].ticket.id)
      orders.insert(after.orders[place].id)
    }
    figures.requests.forget(tickets)
    figures.sales.forget(orders)
    #expect(figures.requests.fingerprint != mixed.figures.requests.fingerprint)
    for (story, order) in zip(mixed.stories, mixed.orders).reversed()
    where tickets.contains(story.ticket.id) {
      figures.requests.add(story, order: order, customer: mixed.customer)
      figures.sales.add(order, customer: mixed.customer)
    }
    #expect(figures.requests.fingerprint == mixed.figures.requests.fingerprint, "seed \(seed)")
    #expect(figures.sales.fingerprint == mixed.figures.sales.fingerprint, "seed \(seed)")
    #expect(figures.requests.fingerprint != before.figures.requests.fingerprint)
  }

  @Test("come out of a file as they went in, and not at all where it was cut or is another's")
  func file() throws {
    let figures = SampleDesk(seed: 3, tickets: 60).figures
    let stamp = FigureStamp(desk: "d", sequence: 7, hash: "ab")
    let bytes = figures.requests.file(stamp)
    let read = try #require(RequestFigures.read(FigureMemory(copying: bytes), in: Paris.zone))
    #expect(read.stamp == stamp)
    #expect(read.figures.fingerprint == figures.requests.fingerprint)
    let sales = try #require(
      SaleFigures.read(FigureMemory(copying: figures.sales.file(stamp)), in: Paris.zone))
    #expect(sales.figures.fingerprint == figures.sales.fingerprint)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let cut = Array(bytes.prefix(length))
      #expect(
        RequestFigures.read(FigureMemory(copying: cut), in: Paris.zone) == nil, "\(length)")
    }
    let foreign = FigureMemory(copying: figures.sales.file(stamp))
    #expect(RequestFigures.read(foreign, in: Paris.zone) == nil)
  }

  @Test("know which tickets say more than was known at a moment")
  func changed() {
    let desk = SampleDesk(seed: 5, tickets: 100)
    let moment = Paris.local("2026-10-10 10:00")
    let expected = desk.stories.filter { $0.latest > moment && $0.ticket.received <= moment }
    #expect(
      Set(desk.figures.requests.changed(after: moment)) == Set(expected.map(\.ticket.id)))
  }
}
