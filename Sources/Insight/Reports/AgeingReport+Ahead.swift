import Phrases
import RefundDesk

extension AgeingReport {
  /// When the queue crosses seven days, at the present rates and with one agent more.
  func ahead(_ words: ReportWords) -> ReportSection {
    let forecast = forecast
    let crossings = [(agents, forecast.atPresentRates), (agents + 1, forecast.withOneMore)]
    return ReportSection(
      id: "forecast", title: words.phrases.title(.forecast),
      notes: [
        sentence(forecast.atPresentRates, oneMore: false, words.phrases),
        sentence(forecast.withOneMore, oneMore: true, words.phrases),
        words.phrases.forecastNote(days: forecast.window),
      ],
      table: ReportTable(
        columns: [
          words.column("agents", .agentsAtWork),
          words.column("crosses", .crossing, isNumber: false),
          words.column("day", .day, isNumber: false),
        ],
        rows: crossings.map { agents, crossing in
          [
            .count(agents),
            .name(code: crossing.code, shown: words.phrases.crossing(named: crossing.code)),
            crossing.day.map { .day($0) } ?? .none,
          ]
        }))
  }

  private func sentence(
    _ crossing: QueueForecast.Crossing, oneMore: Bool, _ phrases: Phrases
  ) -> String {
    switch crossing {
    case .already: phrases.forecastAlready(oneMore: oneMore)
    case .on(let day): phrases.forecastCrossing(day, oneMore: oneMore)
    case .never: phrases.forecastNever(oneMore: oneMore)
    case .unknown: phrases.forecastUnknown(oneMore: oneMore)
    }
  }

  /// What came in and what was closed, day by day.
  func flowSection(_ words: ReportWords) -> ReportSection {
    let phrases = words.phrases
    let series = flow.series(over: days)
    let sum = flow.sum(over: days)
    func points(_ value: (FlowTally.Count) -> Int) -> [ReportChart.Point] {
      series.map { entry in
        let count = value(entry.count)
        let (_, month, day) = entry.day.civil
        return ReportChart.Point("\(day)/\(month)", Int64(count), shown: phrases.number(count))
      }
    }
    return ReportSection(
      id: "flow", title: phrases.title(.flow),
      notes: [
        phrases.flowNote(
          days: window, arrivals: sum.arrivals, closings: sum.closings, undated: flow.undated)
      ],
      chart: .lines([
        .init(phrases.name(.arrivals), points(\.arrivals)),
        .init(phrases.name(.closings), points(\.closings)),
      ]),
      table: ReportTable(
        columns: [
          words.column("day", .day, isNumber: false), words.column("arrivals", .arrivals),
          words.column("closings", .closings),
        ],
        rows: series.map {
          [.day($0.day), .count($0.count.arrivals), .count($0.count.closings)]
        }))
  }

  /// What paying late costs, and which refunds cost most tomorrow.
  func delaySection(_ delay: DelayTally, _ words: ReportWords) -> ReportSection {
    let phrases = words.phrases
    let notes =
      delay.late + delay.lastDay == 0
      ? [phrases.nothingLate]
      : [
        phrases.lateNote(late: delay.late, lastDay: delay.lastDay, surcharged: delay.surcharged),
        phrases.delayNote(
          today: words.amounts(delay.costToday, currency),
          tomorrow: words.amounts(delay.costTomorrow, currency),
          added: words.amounts(delay.added, currency)),
      ]
    let rows = delay.dearest.map { entry -> [ReportCell] in
      [
        .text(entry.refund.ticket.rawValue), .day(entry.refund.due), .money(entry.refund.sum),
        .money(entry.added), .currency(entry.added.currency),
      ]
    }
    return ReportSection(
      id: "delay", title: phrases.title(.delay), notes: notes,
      table: rows.isEmpty
        ? nil
        : ReportTable(
          columns: [
            words.column("ticket", .ticket, isNumber: false),
            words.column("due", .dueDay, isNumber: false), words.column("sum", .sumDue),
            words.column("added", .addedTomorrow),
            words.column("currency", .currency, isNumber: false, readers: .programs),
          ], rows: rows))
  }
}
