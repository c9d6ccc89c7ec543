import DeskStore
import Insight
import Phrases
import RefundDesk

/// Makes the report of a kind out of a desk's survey.
struct ReportMaker {
  let session: Session
  /// The moment up to which anything is known.
  let moment: Timestamp
  /// The days asked for; nil for everything.
  let days: ClosedRange<Day>?
  /// Whether every section is asked for, or only the main table.
  let full: Bool

  private var phrases: Phrases { session.phrases }
  private var currency: Currency { session.desk.settings.currency }

  /// The report; it says so where what rests on a policy is left out, since none is in force.
  func report(_ kind: ReportKind) throws -> Report {
    var report = try known(kind)
    if session.desk.policy == nil, [.week, .ageing, .kpi, .clocks].contains(kind) {
      report.lead.append(phrases.noPolicyFigures)
    }
    return report
  }

  private func known(_ kind: ReportKind) throws -> Report {
    if kind == .week { return try week() }
    let survey = try session.survey(
      asOf: moment, days: days, withSales: kind.needsSales, judging: scope(kind))
    var report = try report(kind, of: survey)
    report.isOfNothing = survey.isEmpty
    return report
  }

  /// The tickets that must be judged: what delay costs, and how clocks stand, rests on law and policy.
  private func scope(_ kind: ReportKind) -> RequestFigures.StandingScope? {
    switch kind {
    case .ageing: full ? .live : nil
    case .clocks: .liveOrReceived(Period(measuredDays, in: session.desk.zone))
    default: nil
    }
  }

  /// The days that measures are of.
  private var measuredDays: ClosedRange<Day> {
    let today = session.desk.zone.day(at: moment)
    return days ?? today.adding(days: -27)...today
  }

  private func report(_ kind: ReportKind, of survey: DeskSurvey) throws -> Report {
    switch kind {
    case .week, .ageing: return survey.ageingReport(currency: currency).report(in: phrases)
    case .kpi: return try measures(survey).report(in: phrases)
    case .clocks: return clocks(survey).report(in: phrases)
    case .products: return survey.productReport(try session.products(), in: phrases)
    case .reasons: return survey.reasonReport(in: phrases)
    case .months: return survey.monthReport(in: phrases)
    case .variants: return market(survey, kind, .variants, .variant, by: .variant)
    case .countries: return market(survey, kind, .countries, .country, by: .country)
    case .saleChannels: return market(survey, kind, .saleChannels, .channel, by: .saleChannel)
    case .agents: return trade(survey, kind, .agents, .agent, by: .agent)
    case .channels: return trade(survey, kind, .channels, .channel, by: .channel)
    case .segments: return market(survey, kind, .segments, .segment, by: .segment)
    }
  }

  private func trade(
    _ survey: DeskSurvey, _ kind: ReportKind, _ part: ReportPart, _ term: ReportTerm,
    by dimension: TradeDimension
  ) -> Report {
    survey.tradeReport(name: kind.rawValue, part, term, by: dimension).report(in: phrases)
  }

  private func market(
    _ survey: DeskSurvey, _ kind: ReportKind, _ part: ReportPart, _ term: ReportTerm,
    by dimension: TradeDimension
  ) -> Report {
    survey.marketReport(name: kind.rawValue, part, term, by: dimension, in: phrases)
  }

  private func measures(_ survey: DeskSurvey) throws -> KPIReport {
    var report = survey.kpiReport
    report.overrides = try session.overrides(survey)
    if let costs = survey.costs, var spending = survey.refundSpending {
      if full {
        spending.now.late = try session.latePayments(survey, on: survey.measuredDays)
        spending.before.late = try session.latePayments(survey, on: survey.measuredDays.before)
      }
      report.costs = (costs, spending.now, spending.before)
    }
    report.targets = session.desk.settings.reportTargets
    report.goodwill = GoodwillTally(
      survey.figures.requests, asOf: moment, in: session.desk.zone, currency: currency)
    return report
  }

  private func clocks(_ survey: DeskSurvey) -> ClockReport {
    let days = survey.measuredDays
    let scope = RequestFigures.StandingScope.liveOrReceived(Period(days, in: session.desk.zone))
    // What was judged while a policy was in force says nothing of a desk without one.
    let tally =
      session.desk.policy == nil
      ? ClockTally() : ClockTally(survey.figures.requests, scope, at: moment)
    return ClockReport(
      tally, days: days,
      target: session.desk.settings.reportTargets.clocksMet, asOf: moment, zone: session.desk.zone)
  }

  /// The week's last moment is the end of its last day, or now where that lies ahead.
  private func week() throws -> Report {
    let zone = session.desk.zone
    let last = days?.upperBound ?? zone.day(at: moment).adding(days: -1)
    let week = last.adding(days: -6)...last
    let next = zone.time(on: last.adding(days: 1), secondsOfDay: 0)
    let end = min(moment, Timestamp(microseconds: next.microseconds - 1))
    let now = try session.survey(
      asOf: end, days: week, withSales: true, judging: .liveOrReceived(Period(week, in: zone)))
    let start = zone.time(on: week.lowerBound, secondsOfDay: 0)
    let before = try session.asking { () throws(DeskFault) in
      try FigureKeeper(desk: session.desk).count(now.figures.requests, at: start)
    }
    let maker = ReportMaker(session: session, moment: end, days: week, full: true)
    let catalogue = try session.products()
    let ageing = now.ageingReport(currency: currency)
    var report = WeekReport(
      days: week, ageing: ageing, earlier: before, measures: try maker.measures(now),
      clocks: maker.clocks(now),
      reasons: now.tradeReport(name: "reasons", .reasons, .reason, by: .reason),
      products: now.productSections(catalogue, now.trade(), in: phrases)
    ).report(in: phrases)
    report.isOfNothing = now.isEmpty
    return report
  }
}
