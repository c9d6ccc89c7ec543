public import Phrases
public import RefundDesk

extension DeskSurvey {
  /// The report on the queue's age, with arrivals and closings of the last weeks.
  public func ageingReport(currency: Currency) -> AgeingReport {
    let window = AgeingReport.usualWindow
    let since = today.adding(days: 1 - window)
    var report = AgeingReport(
      board: board, flow: flow(on: since...today), agents: deciders(since: since), delay: delay,
      currency: currency)
    report.window = window
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

  /// The report on sales and credits by product, with the products whose faults cluster.
  public func productReport(_ catalogue: [Product], in phrases: Phrases) -> Report {
    var names: [String: String] = [:]
    var units: [String: String] = [:]
    for product in catalogue {
      names[product.id.rawValue] = product.name
      for variant in product.variants { units[variant.sku.rawValue] = product.name }
    }
    let tally = trade()
    var trade = TradeReport(
      name: "products", part: .products, term: .product, dimension: .variant,
      rows: TradeReport.byCredits(tally.rows(ofProducts: catalogue)), days: days)
    trade.names = names
    var report = trade.report(in: phrases)
    let faults = faults
    for fault in FaultTally.Fault.allCases {
      let clusters = faults.clusters(of: fault, in: tally)
      if let section = ReportSection.clusters(clusters, of: fault, names: units, in: phrases) {
        report.sections.append(section)
      }
    }
    return report
  }

  /// A report on sales and credits by a dimension: months in their order, the rest by credits.
  public func tradeReport(
    name: String, _ part: ReportPart, _ term: ReportTerm, by dimension: TradeDimension
  ) -> TradeReport {
    let rows = trade().rows(by: dimension)
    return TradeReport(
      name: name, part: part, term: term, dimension: dimension,
      rows: dimension == .month ? rows : TradeReport.byCredits(rows), days: days)
  }
}
