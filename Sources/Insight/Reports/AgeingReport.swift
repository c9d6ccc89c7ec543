public import Phrases
public import RefundDesk

/// What the report on the queue's age is made of.
public struct AgeingReport: Sendable {
  /// The board.
  public var board: AgeingBoard
  /// Arrivals and closings by day.
  public var flow: FlowTally
  /// How many days of them are shown and make the rates.
  public var window = AgeingReport.usualWindow

  /// Four weeks.
  static let usualWindow = 28
  /// How many people closed requests in the window.
  public var agents: Int
  /// What delay costs; nil where no law with a ladder of late payment applies.
  public var delay: DelayTally?
  /// The desk's own currency: that of what costs nothing.
  public var currency: Currency

  /// A report on a board.
  public init(
    board: AgeingBoard, flow: FlowTally, agents: Int, delay: DelayTally? = nil, currency: Currency
  ) {
    self.board = board
    self.flow = flow
    self.agents = agents
    self.delay = delay
    self.currency = currency
  }

  /// The last days up to the board's own.
  var days: ClosedRange<Day> {
    let today = flow.zone.day(at: board.asOf)
    return today.adding(days: 1 - max(1, window))...today
  }

  /// The forecast by the rates of the window.
  public var forecast: QueueForecast {
    let sum = flow.sum(over: days)
    return QueueForecast(
      today: days.upperBound, open: board.total.tickets, arrivals: sum.arrivals,
      closings: sum.closings, window: window, agents: agents)
  }

  /// The report in words.
  public func report(in phrases: Phrases) -> Report {
    let words = ReportWords(phrases: phrases)
    let lead = phrases.queueState(
      open: board.total.tickets, late: board.total.late,
      at: phrases.moment(board.asOf, in: flow.zone))
    var sections = [buckets(words), ahead(words), flowSection(words)]
    if let delay { sections.append(delaySection(delay, words)) }
    for facet in [AgeFacet.reason, .blocker, .agent, .channel, .country] {
      sections.append(rows(by: facet, words))
    }
    sections.append(oldest(words))
    return Report(
      name: "ageing", title: phrases.title(.ageing), lead: [lead], sections: sections,
      phrases: phrases)
  }

  private func buckets(_ words: ReportWords) -> ReportSection {
    let rows = AgeBucket.allCases.map { bucket -> [ReportCell] in
      let cell = board.total[bucket]
      let stake = stake(cell.amounts)
      return [words.cell(bucket), .count(cell.tickets)] + stake.prefix(3)
        + [cell.oldest.map { .text($0.rawValue) } ?? .none] + stake.suffix(1)
    }
    let points = AgeBucket.allCases.map { bucket in
      ReportChart.Point(
        words.phrases.ageBucket(from: bucket.fromDays, before: bucket.beforeDays),
        Int64(board.total[bucket].tickets),
        shown: words.phrases.number(board.total[bucket].tickets),
        isAlarming: bucket.isLate && board.total[bucket].tickets > 0)
    }
    return ReportSection(
      id: "ageing", title: words.phrases.title(.ageing), notes: [words.phrases.ageNote],
      chart: .bars(points),
      table: ReportTable(
        columns: [
          words.column("bucket", .age, isNumber: false), words.column("tickets", .requests),
        ] + stakeColumns(words).prefix(3)
          + [words.column("oldest", .oldest, isNumber: false)] + stakeColumns(words).suffix(1),
        rows: rows))
  }

  /// What is at stake: all of it for people; for programs that in the desk's currency, and the rest.
  private func stake(_ sums: MoneySums) -> [ReportCell] {
    let amounts = sums.amounts
    let own = amounts.first { $0.currency == currency } ?? .zero(currency)
    return [
      .amounts(amounts.isEmpty ? [own] : amounts), .money(own), .currency(currency),
      .amounts(amounts.filter { $0.currency != currency }),
    ]
  }

  private func stakeColumns(_ words: ReportWords) -> [ReportTable.Column] {
    [
      words.column("at_stake", .atStake, readers: .people),
      words.column("amount", .atStake, readers: .programs),
      words.column("currency", .currency, isNumber: false, readers: .programs),
      words.column("other_amounts", .atStake, isNumber: false, readers: .programs),
    ]
  }

  private func rows(by facet: AgeFacet, _ words: ReportWords) -> ReportSection {
    let (part, term) = AgeingReport.headings(facet)
    var columns = [words.column(facet.rawValue, term, isNumber: false)]
    for bucket in AgeBucket.allCases {
      let title = words.phrases.ageBucket(from: bucket.fromDays, before: bucket.beforeDays)
      columns.append(ReportTable.Column(bucket.label, title))
    }
    columns.append(words.column("total", .total))
    columns += stakeColumns(words)
    let rows = board.rows(by: facet).map { row -> [ReportCell] in
      [words.cell(row.name, by: facet)] + row.cells.map { .count($0.tickets) }
        + [.count(row.tickets)] + stake(row.whole.amounts)
    }
    var table = ReportTable(columns: columns, rows: rows)
    table.shaded = Set(AgeBucket.allCases.map(\.label))
    return ReportSection(id: facet.rawValue, title: words.phrases.title(part), table: table)
  }

  private static func headings(_ facet: AgeFacet) -> (ReportPart, ReportTerm) {
    switch facet {
    case .reason: (.reasonsByAge, .reason)
    case .agent: (.agentsByAge, .agent)
    case .channel: (.channelsByAge, .channel)
    case .country: (.countriesByAge, .country)
    case .blocker: (.blockersByAge, .waitsFor)
    }
  }

  private func oldest(_ words: ReportWords) -> ReportSection {
    let rows = board.oldest.map { request -> [ReportCell] in
      [
        .text(request.ticket.rawValue),
        .duration(board.asOf.seconds(since: request.received)), words.cell(request.reason),
        request.amount.map { .money($0) } ?? .none,
        request.amount.map { .currency($0.currency) } ?? .none,
        words.cell(request.agent?.rawValue, by: AgeFacet.agent),
        words.cell(request.blocker.rawValue, by: AgeFacet.blocker),
      ]
    }
    return ReportSection(
      id: "oldest", title: words.phrases.title(.oldest),
      table: ReportTable(
        columns: [
          words.column("ticket", .ticket, isNumber: false), words.column("age", .age),
          words.column("reason", .reason, isNumber: false), words.column("amount", .atStake),
          words.column("currency", .currency, isNumber: false, readers: .programs),
          words.column("agent", .agent, isNumber: false),
          words.column("waits_for", .waitsFor, isNumber: false),
        ], rows: rows))
  }
}
