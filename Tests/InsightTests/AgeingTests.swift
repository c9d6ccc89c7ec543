import CanonicalJSON
import Insight
import Phrases
import RefundDesk
import Testing

@Suite("The ageing board")
struct AgeingTests {
  static let now = Paris.time("2026-11-22T09:00:00Z")

  static func request(
    _ id: String, age seconds: Int64, amount: Int64? = 1_000, reason: Reason = .defective,
    agent: AgentID? = nil, blocker: Blocker = .agent
  ) -> OpenRequest {
    OpenRequest(
      ticket: TicketID(composed: id), received: now.adding(seconds: -seconds),
      amount: amount.map { Money($0, .eur) }, reason: reason, agent: agent, channel: .email,
      country: "FR", blocker: blocker)
  }

  @Test(
    "puts a request into a bucket by its whole days of 24 hours",
    arguments: zip(
      [0, 259_199, 259_200, 518_399, 518_400, 691_199, 691_200, 1_295_999, 1_296_000, -86_400],
      [AgeBucket.to2, .to2, .to5, .to5, .to7, .to7, .to14, .to14, .over14, .to2]))
  func buckets(age: Int, bucket: AgeBucket) {
    #expect(AgeBucket(received: Self.now.adding(seconds: -Int64(age)), at: Self.now) == bucket)
  }

  @Test("names its buckets and says which filter of the queue shows their requests")
  func labels() {
    #expect(AgeBucket.allCases.map(\.label) == ["0-2", "3-5", "6-7", "8-14", "15+"])
    #expect(
      AgeBucket.allCases.map(\.filter)
        == ["age<3d", "age>=3d age<6d", "age>=6d age<8d", "age>=8d age<15d", "age>=15d"])
    #expect(AgeBucket.allCases.filter(\.isLate) == [.to14, .over14])
  }

  @Test("counts, adds up and names the oldest in each cell")
  func cells() {
    var tally = AgeingTally(asOf: Self.now)
    tally.count(Self.request("T2", age: 86_400, amount: 500))
    tally.count(Self.request("T1", age: 90_000, amount: 700, reason: .late, agent: "anna"))
    tally.count(Self.request("T3", age: 20 * 86_400, amount: nil, agent: "anna"))
    let board = tally.board
    #expect(board.total.cells.map(\.tickets) == [2, 0, 0, 0, 1])
    #expect(board.total[.to2].amounts.amounts == [Money(1_200, .eur)])
    #expect(board.total[.to2].oldest == "T1")
    #expect(board.total[.over14].amounts.amounts.isEmpty)
    #expect(board.oldest.map(\.ticket) == ["T3", "T1", "T2"])
    #expect(board.rows(by: .agent).map(\.name) == ["anna", nil])
    #expect(board.rows(by: .agent).map(\.late) == [1, 0])
    #expect(board.rows(by: .reason).map(\.name) == ["defective", "late"])
  }

  @Test("leaves out no currency: people see every sum, programs the desk's own and the others")
  func currencies() throws {
    var tally = AgeingTally(asOf: Self.now)
    var pounds = Self.request("T2", age: 86_400)
    pounds.amount = Money(700, .gbp)
    tally.count(Self.request("T1", age: 86_400, amount: 500))
    tally.count(pounds)
    let report = AgeingReport(
      board: tally.board, flow: FlowTally(zone: Paris.zone), agents: 1, currency: .eur
    ).report(in: Phrases(.en))
    let text = report.text(width: \.count, clean: { $0 })
    #expect(text.contains("€5.00 and £7.00"))
    let value = try JSONValue(parsing: String(decoding: report.json(), as: UTF8.self))
    for id in ["ageing", "reason", "channel"] {
      let section = try #require(value["sections"]?.array?.first { $0["id"]?.string == id })
      let row = try #require(section["rows"]?.array?.first)
      #expect(row["amount"]?.integer == 500, "\(id)")
      #expect(row["currency"]?.string == "EUR", "\(id)")
      #expect(row["other_amounts"]?["GBP"]?.integer == 700, "\(id)")
    }
    #expect(report.longCSV().contains("reason,1,other_amounts,GBP 700\r\n"))
  }

  @Test("looks back no further than to the first request, so that a young desk is not called slow")
  func youngDesk() throws {
    var figures = DeskFigures()
    for number in 0..<12 {
      var story = Story(received: "2026-11-18 10:00")
      story.ticket = Ticket(
        id: TicketID(composed: "T\(number)"), customer: nil, order: nil,
        received: Paris.local("2026-11-18 10:00"), channel: .email, language: .fr, reason: .late
      ).asReceived()
      if number < 9 { story.decide("2026-11-19 10:00") }
      figures.requests.add(story.told, order: nil, customer: nil)
    }
    let survey = DeskSurvey(
      figures, asOf: Self.now, days: nil, calendar: try Paris.office())
    let report = survey.ageingReport(currency: .eur)
    // Nine closed in five days, three open: less than two days of work, not nine.
    #expect(report.forecast.window == 5)
    #expect(report.forecast.atPresentRates != .already)
  }

  @Test("does not know yet what comes in after its moment")
  func future() {
    var tally = AgeingTally(asOf: Self.now)
    tally.count(Self.request("T1", age: -1))
    #expect(tally.board.total.tickets == 0)
  }

  @Test("is the same however the queue is cut into parts", arguments: 1...10)
  func merging(seed: UInt64) {
    var dice = Dice(seed: seed)
    var whole = AgeingTally(asOf: Self.now, listed: 5)
    var parts = (0..<4).map { _ in AgeingTally(asOf: Self.now, listed: 5) }
    for number in 0..<300 {
      let request = Self.request(
        "T\(number)", age: dice.roll(30 * 86_400), amount: dice.roll(10_000),
        reason: Reason.allCases[Int(dice.roll(Int64(Reason.allCases.count)))],
        agent: ["anna", "bruno", nil][Int(dice.roll(3))])
      whole.count(request)
      parts[Int(dice.roll(4))].count(request)
    }
    var merged = AgeingTally(asOf: Self.now, listed: 5)
    for part in parts { merged.merge(part) }
    #expect(merged.board == whole.board, "seed \(seed)")
  }

  @Test(
    "says who a request waits for",
    arguments: Self.lives)
  func blockers(life: (Conversation, Goods?, Bool, Blocker)) {
    let (conversation, goods, awaitsApproval, blocker) = life
    #expect(
      Blocker(conversation: conversation, goods: goods, awaitsApproval: awaitsApproval) == blocker)
  }

  static let lives: [(Conversation, Goods?, Bool, Blocker)] = [
    (.new, nil, false, .agent), (.open, nil, true, .approver),
    (.waiting(until: nil), nil, false, .customer), (.open, .received, false, .warehouse),
    (.waiting(until: nil), .inTransit, false, .carrier), (.open, .lost, false, .carrier),
    (.open, .accepted, false, .agent), (.open, .received, true, .approver),
    (.waiting(until: nil), .received, false, .warehouse),
  ]
}

@Suite("The queue's forecast")
struct ForecastTests {
  static let today = Day(iso: "2026-11-22") ?? Day(daysSinceEpoch: 0)

  static func forecast(
    open: Int, arrivals: Int, closings: Int, agents: Int = 2
  ) -> QueueForecast {
    QueueForecast(
      today: today, open: open, arrivals: arrivals, closings: closings, window: 28, agents: agents)
  }

  @Test("names the first day on which a new request would wait more than seven days")
  func crossing() {
    // 10 closed and 12 received a day, 50 open: 50 + 2 t > 70 from the eleventh day on.
    let forecast = Self.forecast(open: 50, arrivals: 336, closings: 280)
    #expect(forecast.atPresentRates == .on(Self.today.adding(days: 11)))
    // A third agent closes five more a day.
    #expect(forecast.withOneMore == .never)
  }

  @Test("says so where it has happened, never will, or cannot be known")
  func others() {
    #expect(Self.forecast(open: 71, arrivals: 280, closings: 280).atPresentRates == .already)
    #expect(Self.forecast(open: 70, arrivals: 280, closings: 280).atPresentRates == .never)
    #expect(Self.forecast(open: 0, arrivals: 0, closings: 0).atPresentRates == .unknown)
    #expect(Self.forecast(open: 5, arrivals: 0, closings: 0).atPresentRates == .already)
    #expect(
      Self.forecast(open: 0, arrivals: 9, closings: 0).atPresentRates
        == .on(Self.today.adding(days: 8)))
    #expect(Self.forecast(open: 5, arrivals: 9, closings: 9, agents: 0).withOneMore == .unknown)
  }

  @Test("is the day that counting forward day by day finds", arguments: 1...10)
  func simulation(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let open = Int(dice.roll(400))
      let arrivals = Int(dice.roll(600))
      let closings = Int(dice.roll(400)) + 1
      var found = QueueForecast.Crossing.never
      for days in 0..<36_000 where (open * 28 + (arrivals - closings) * days) > 7 * closings {
        found = days == 0 ? .already : .on(Self.today.adding(days: days))
        break
      }
      let forecast = Self.forecast(open: open, arrivals: arrivals, closings: closings)
      #expect(
        forecast.atPresentRates == found, "seed \(seed): \(open), \(arrivals), \(closings)")
    }
  }
}

@Suite("Arrivals and closings")
struct FlowTests {
  @Test("are counted by the desk's own days, and merged")
  func days() throws {
    var flow = FlowTally(zone: Paris.zone)
    // 23:30 in UTC is the next day in Paris.
    flow.arrival(at: Paris.time("2026-11-20T23:30:00Z"))
    var other = FlowTally(zone: Paris.zone)
    other.arrival(at: Paris.time("2026-11-21T12:00:00Z"))
    other.closing(at: Paris.time("2026-11-22T12:00:00Z"))
    other.closing(at: nil)
    flow.merge(other)
    let first = try #require(Day(iso: "2026-11-20"))
    let series = flow.series(over: first...first.adding(days: 2))
    #expect(series.map(\.count.arrivals) == [0, 2, 0])
    #expect(series.map(\.count.closings) == [0, 0, 1])
    #expect(flow.undated == 1)
    #expect(flow.sum(over: first...first.adding(days: 1)).arrivals == 2)
  }
}
