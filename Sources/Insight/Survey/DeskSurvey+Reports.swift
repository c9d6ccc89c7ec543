public import Phrases
public import RefundDesk

extension DeskSurvey {
  /// The report on the queue's age.
  public func ageingReport(currency: Currency) -> AgeingReport {
    var report = AgeingReport(
      board: ageing.board, flow: flow, agents: 0, delay: delay, currency: currency)
    let since = calendar.zone.time(on: report.days.lowerBound, secondsOfDay: 0)
    report.agents = deciders.values.count { $0 >= since }
    return report
  }

  /// The report on the desk's measures.
  public var kpiReport: KPIReport {
    var report = KPIReport(
      now: measures, before: before, days: measuredDays, consistency: consistency)
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
    var trade = TradeReport(
      name: "products", part: .products, term: .product, dimension: .variant,
      rows: TradeReport.byCredits(self.trade.rows(ofProducts: catalogue)), days: days)
    trade.names = names
    var report = trade.report(in: phrases)
    for fault in FaultTally.Fault.allCases {
      let clusters = faults.clusters(of: fault, in: self.trade)
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
    let rows = trade.rows(by: dimension)
    return TradeReport(
      name: name, part: part, term: term, dimension: dimension,
      rows: dimension == .month ? rows : TradeReport.byCredits(rows), days: days)
  }
}
