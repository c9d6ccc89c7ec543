public import Phrases
public import RefundDesk

extension DeskSurvey {
  /// The report on the queue's age, with arrivals and closings of the last weeks.
  public func ageingReport(currency: Currency) -> AgeingReport {
    let since = today.adding(days: 1 - AgeingReport.usualWindow)
    let flow = flow(on: since...today)
    var report = AgeingReport(
      board: board, flow: flow, agents: deciders(since: since), delay: delay, currency: currency)
    // Days before the first request would make a young desk look slower than it is.
    if let first = flow.first, first > since { report.window = today.days(since: first) + 1 }
    return report
  }

  /// The report on the desk's measures.
  public var kpiReport: KPIReport {
    var report = KPIReport(
      now: measures(of: measuredDays), before: measures(of: measuredDays.before),
      days: measuredDays, consistency: consistency)
    report.overrides = overrides
    return report
  }

  /// The report on sales and credits by product, with what clusters, who to tell, and what changed.
  public func productReport(_ catalogue: [Product], in phrases: Phrases) -> Report {
    let tally = trade()
    var trade = TradeReport(
      name: "products", part: .products, term: .product, dimension: .variant,
      rows: TradeReport.byCredits(productRows(catalogue, tally)), days: days)
    trade.costs = costs
    trade.names = Dictionary(
      catalogue.map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { first, _ in first })
    var report = trade.report(in: phrases)
    report.sections += productSections(catalogue, tally, in: phrases)
    return report
  }

  /// Sales and credits by product, each invoice and credit note once for a product.
  public func productRows(_ catalogue: [Product], _ tally: TradeTally) -> [TradeRow] {
    let repeats = ProductRepeats(
      figures, of: catalogue, in: days.map { Period($0, in: calendar.zone) }, asOf: asOf)
    return tally.rows(ofProducts: catalogue).map { row in
      guard let again = repeats.sums[row.key] else { return row }
      var row = row
      row.figures.salesInvoices -= again.salesInvoices
      row.figures.creditNotes -= again.creditNotes
      row.figures.creditReturns -= again.creditReturns
      return row
    }
  }

  /// What is to be said of products beside the figures: clusters of faults, who to tell, trends.
  public func productSections(
    _ catalogue: [Product], _ tally: TradeTally, in phrases: Phrases
  ) -> [ReportSection] {
    var units: [String: String] = [:]
    var names: [String: String] = [:]
    for product in catalogue {
      names[product.id.rawValue] = product.name
      for variant in product.variants { units[variant.sku.rawValue] = product.name }
    }
    let faults = faults
    var found: [FaultTally.Fault: [FaultTally.Cluster]] = [:]
    for fault in FaultTally.Fault.allCases { found[fault] = faults.clusters(of: fault, in: tally) }
    var sections = [ReportSection.tell(found, names: units, in: phrases)]
    for fault in FaultTally.Fault.allCases {
      sections.append(
        ReportSection.clusters(found[fault] ?? [], of: fault, names: units, in: phrases))
    }
    if let (now, before) = trendDays {
      let changes = TradeTrend.changes(
        now: trade(on: now).returnShares(ofProducts: catalogue),
        before: trade(on: before).returnShares(ofProducts: catalogue))
      sections.append(
        ReportSection.trend(
          changes, names: names, by: .variant, .product, now: now, before: before, in: phrases))
    }
    return sections.compactMap { $0 }
  }

  /// The report on credits by reason, with the reasons whose share changed.
  public func reasonReport(in phrases: Phrases) -> Report {
    var report = tradeReport(name: "reasons", .reasons, .reason, by: .reason).report(in: phrases)
    guard let (now, before) = trendDays else { return report }
    let changes = TradeTrend.changes(
      now: trade(on: now).reasonShares, before: trade(on: before).reasonShares)
    let section = ReportSection.trend(
      changes, by: .reason, .reason, now: now, before: before, in: phrases)
    if let section { report.sections.append(section) }
    return report
  }

  /// The report on sales and credits by month, with the months of the year over all years.
  public func monthReport(in phrases: Phrases) -> Report {
    let tally = trade()
    var months = TradeReport(
      name: "months", part: .months, term: .month, dimension: .month,
      rows: tally.rows(by: .month), days: days)
    months.costs = costs
    var report = months.report(in: phrases)
    if let section = ReportSection.seasons(tally, in: phrases) { report.sections.append(section) }
    return report
  }

  /// The times that trends compare: the days asked for with as many before; without any, the last 91
  /// days on which anything was sold or given back. Nil where nothing ever was.
  public var trendDays: (now: ClosedRange<Day>, before: ClosedRange<Day>)? {
    if let days { return (days, days.before) }
    guard let last = lastTradingDay else { return nil }
    let now = last.adding(days: -90)...last
    return (now, now.before)
  }

  /// The last day on which anything was sold or given back; nil where nothing ever was.
  private var lastTradingDay: Day? {
    let moment = asOf.microseconds
    let tables = [figures.sales.cells, figures.requests.cells]
    if figures.requests.cells.isWhole(at: moment, in: calendar.zone),
      figures.sales.cells.isWhole(at: moment, in: calendar.zone)
    {
      let days = tables.compactMap { $0.tables[TradeDimension.month.place].lastDay }
      return days.max().map { Day(daysSinceEpoch: Int($0)) }
    }
    var latest = CourseRow.none
    for row in figures.sales.sales where row.isThere && row.placed <= moment {
      latest = max(latest, row.placed)
    }
    for row in figures.requests.credits where row.isThere && row.at <= moment {
      latest = max(latest, row.at)
    }
    return latest == CourseRow.none
      ? nil : calendar.zone.day(at: Timestamp(microseconds: latest))
  }

  /// A report on sales and credits by a dimension: months in their order, the rest by credits.
  public func tradeReport(
    name: String, _ part: ReportPart, _ term: ReportTerm, by dimension: TradeDimension
  ) -> TradeReport {
    let rows = trade().rows(by: dimension)
    var report = TradeReport(
      name: name, part: part, term: term, dimension: dimension,
      rows: dimension == .month ? rows : TradeReport.byCredits(rows), days: days)
    report.costs = costs
    return report
  }

  /// A report on sales and credits by a dimension that both have, with the values whose share of units
  /// given back has changed.
  public func marketReport(
    name: String, _ part: ReportPart, _ term: ReportTerm, by dimension: TradeDimension,
    in phrases: Phrases
  ) -> Report {
    var report = tradeReport(name: name, part, term, by: dimension).report(in: phrases)
    guard let (now, before) = trendDays else { return report }
    let changes = TradeTrend.changes(
      now: trade(on: now).returnShares(by: dimension),
      before: trade(on: before).returnShares(by: dimension))
    let section = ReportSection.trend(
      changes, by: dimension, term, now: now, before: before, in: phrases)
    if let section { report.sections.append(section) }
    return report
  }

  /// What refunds of the measured days were made of, and of the days before; nil where nobody asked for
  /// costs.
  public var refundSpending: (now: RefundSpending, before: RefundSpending)? {
    guard let costs else { return nil }
    func spending(_ days: ClosedRange<Day>) -> RefundSpending {
      let rows = trade(on: days).totals.filter { $0.key.currency == costs.currency }
      let figures = rows.reduce(into: TradeFigures()) { $0.add($1.figures) }
      return RefundSpending(
        refunds: figures.creditNotes, returns: figures.creditReturns, payments: payments(on: days))
    }
    return (spending(measuredDays), spending(measuredDays.before))
  }
}
