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
      let amount = cell.amounts.amounts.first ?? .zero(currency)
      return [
        words.cell(bucket), .count(cell.tickets), .money(amount), .currency(amount.currency),
        cell.oldest.map { .text($0.rawValue) } ?? .none,
      ]
    }
    let points = AgeBucket.allCases.map { bucket in
      ReportChart.Point(
        words.phrases.ageBucket(from: bucket.fromDays, before: bucket.beforeDays),
        Int64(board.total[bucket].tickets),
        shown: words.phrases.number(board.total[bucket].tickets),
        isAlarming: bucket.isLate && board.total[bucket].tickets > 0)
    }
    return ReportSection(
      id: "ageing", title: words.phrases.title(.ageing), chart: .bars(points),
      table: ReportTable(
        columns: [
          words.column("bucket", .age, isNumber: false), words.column("tickets", .requests),
          words.column("amount", .atStake),
          words.column("currency", .currency, isNumber: false, readers: .programs),
          words.column("oldest", .oldest, isNumber: false),
        ], rows: rows))
  }

  private func rows(by facet: AgeFacet, _ words: ReportWords) -> ReportSection {
    let (part, term) = AgeingReport.headings(facet)
    var columns = [words.column(facet.rawValue, term, isNumber: false)]
    for bucket in AgeBucket.allCases {
      let title = words.phrases.ageBucket(from: bucket.fromDays, before: bucket.beforeDays)
      columns.append(ReportTable.Column(bucket.label, title))
    }
    columns += [words.column("total", .total), words.column("amount", .atStake)]
    let rows = board.rows(by: facet).map { row -> [ReportCell] in
      [words.cell(row.name, by: facet)] + row.cells.map { .count($0.tickets) }
        + [.count(row.tickets), .text(words.amounts(row.whole.amounts, currency))]
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
          words.column("agent", .agent, isNumber: false),
          words.column("waits_for", .waitsFor, isNumber: false),
        ], rows: rows))
  }
}
