public import Phrases
public import RefundDesk

/// The weekly review: what a supervisor goes through on one page, made of parts of the other reports.
public struct WeekReport: Sendable {
  /// The seven days.
  public var days: ClosedRange<Day>
  /// The queue at their end.
  public var ageing: AgeingReport
  /// The queue seven days earlier.
  public var earlier: QueueCount
  /// The measures of the week and of the one before.
  public var measures: KPIReport
  /// The clocks of what came in during the week, and of all that is open.
  public var clocks: ClockReport
  /// What was given back in the week, by reason.
  public var reasons: TradeReport
  /// Parts about products: who to tell, what clusters.
  public var products: [ReportSection]

  /// A weekly review.
  public init(
    days: ClosedRange<Day>, ageing: AgeingReport, earlier: QueueCount, measures: KPIReport,
    clocks: ClockReport, reasons: TradeReport, products: [ReportSection]
  ) {
    self.days = days
    self.ageing = ageing
    self.earlier = earlier
    self.measures = measures
    self.clocks = clocks
    self.reasons = reasons
    self.products = products
  }

  /// The report in words.
  public func report(in phrases: Phrases) -> Report {
    let words = ReportWords(phrases: phrases)
    let queue = ageing.report(in: phrases)
    func part(_ id: String) -> [ReportSection] { queue.sections.filter { $0.id == id } }
    var credits = reasons.section(in: phrases)
    credits.id = "credits"
    var named = clocks.sections(in: phrases)
    for index in named.indices where named[index].id != "clocks" && named[index].id != "pressing" {
      named[index].id = "clocks-" + named[index].id
    }
    let sections =
      [summary(words)] + part("ageing") + part("forecast") + part("flow") + part("delay")
      + part("blocker") + part("reason") + measures.sections(in: phrases) + named
      + [credits] + products + part("oldest")
    return Report(
      name: "week", title: phrases.title(.week),
      lead: [phrases.periodCovered(from: days.lowerBound, to: days.upperBound)] + queue.lead,
      sections: sections, phrases: phrases)
  }

  /// The week in six lines: each figure beside that of the week before.
  private func summary(_ words: ReportWords) -> ReportSection {
    let phrases = words.phrases
    let flow = ageing.flow
    let (now, before) = (flow.sum(over: days), flow.sum(over: days.before))
    let whole = clocks.tally.whole
    let rows: [[ReportCell]] = [
      line("received", phrases.name(.arrivals), .count(now.arrivals), .count(before.arrivals)),
      line("closed", phrases.name(.closings), .count(now.closings), .count(before.closings)),
      line(
        "open", phrases.openAtTheEnd, .count(ageing.board.total.tickets),
        .count(earlier.open)),
      line(
        "late", phrases.name(ReportTerm.late), .count(ageing.board.total.late),
        .count(earlier.late)),
      line(
        "clocks_met", phrases.name(ClockColumn.metInTime), whole.share.map { .rate($0) } ?? .none,
        .none,
        note: clocks.target.map(phrases.wanted) ?? ""),
    ]
    var columns = [
      words.column("figure", .measure, isNumber: false), words.column("week", .value),
      words.column("before", .before),
    ]
    if clocks.target != nil {
      columns.append(words.column("note", .remark, isNumber: false, readers: .people))
    }
    return ReportSection(
      id: "summary", title: phrases.title(.summary),
      table: ReportTable(
        columns: columns, rows: rows.map { Array($0.prefix(columns.count)) }))
  }

  private func line(
    _ code: String, _ name: String, _ now: ReportCell, _ before: ReportCell, note: String = ""
  ) -> [ReportCell] {
    [.name(code: code, shown: name), now, before, .name(code: nil, shown: note)]
  }
}
