import Advice
import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

extension Session {
  /// The desk as it was at a moment, for reports.
  ///
  /// - Parameters:
  ///   - asOf: the moment.
  ///   - days: the days asked for; nil for everything.
  ///   - withSales: whether what was sold is wanted too.
  ///   - scope: the tickets whose refunds owed and clocks are wanted; nil for none.
  /// - Returns: the desk as it was.
  /// - Throws: ``Failure`` where it cannot be read, or its hours make no calendar.
  func survey(
    asOf: Timestamp, days: ClosedRange<Day>?, withSales: Bool,
    judging scope: RequestFigures.StandingScope? = nil
  ) throws -> DeskSurvey {
    let keeper = FigureKeeper(desk: desk)
    var (requests, stamp) = try asking { () throws(DeskFault) in
      asOf == now ? try keeper.stampedRequests() : try keeper.requests(at: asOf)
    }
    var delay: DelayTally?
    if let scope {
      let calendar = try calendar()
      let judged = try asking { () throws(DeskFault) in
        try keeper.judge(&requests, scope, at: asOf, isNow: asOf == now, calendar)
      }
      keeper.keep(requests, stamp, judged: judged)
      delay = ladder.map { self.delay(requests, $0, at: asOf) }
    }
    let sales = try asking { () throws(DeskFault) in
      withSales ? try keeper.sales() : SaleFigures()
    }
    var survey = DeskSurvey(
      DeskFigures(requests: requests, sales: sales), asOf: asOf, days: days,
      calendar: try calendar())
    survey.delay = delay
    survey.costs = refundCosts
    return survey
  }

  /// What giving back costs besides the money, by `[advice]` of the policy in force.
  private var refundCosts: RefundCosts? {
    guard let policy = desk.policy else { return nil }
    let inputs = AdviceInputs(policy)
    return RefundCosts(
      currency: policy.currency, shippingBack: inputs[.shippingBack], handling: inputs[.handling],
      minuteCost: inputs[.minuteCost], minutesBack: inputs[.minutesRefund],
      minutesKeep: inputs[.minutesKeep], paymentFee: inputs[.paymentFee])
  }

  /// What the delay of refunds costs that are owed on judged tickets.
  private func delay(
    _ figures: RequestFigures, _ ladder: PenaltyLadder, at moment: Timestamp
  ) -> DelayTally {
    let today = desk.zone.day(at: moment)
    var tally = DelayTally(ladder: ladder, today: today)
    for refund in figures.owedRefunds(dueBy: today, at: moment) { tally.count(refund) }
    return tally
  }

  /// The decisions of the survey's days against the verdict, with the reasons given.
  func overrides(_ survey: DeskSurvey) throws -> [KPIReport.Override] {
    let period = Period(survey.measuredDays, in: desk.zone)
    return try survey.overridden.flatMap { id -> [KPIReport.Override] in
      let ticket = try asking { () throws(DeskFault) in try desk.ticket(id) }
      return (ticket?.decisions ?? []).compactMap { record in
        guard let why = record.decision.override, record.life.counts,
          period.contains(record.decision.at), record.decision.at <= survey.asOf
        else { return nil }
        return KPIReport.Override(ticket: id, by: record.decision.by, reason: why)
      }
    }
  }

  /// All products of the desk.
  func products() throws -> [Product] {
    try asking { () throws(DeskFault) in
      try desk.foldProducts(into: []) { $0.append($1) }
    }
  }

  /// When the desk works, by its settings and the holidays of its place.
  func calendar() throws -> BusinessCalendar {
    do throws(BusinessCalendarError) { return try desk.businessCalendar } catch {
      switch error {
      case .neverOpen: throw Failure(phrases.noOpeningHours, .invalid)
      case .overlapping(let day, _, _):
        throw Failure(phrases.overlappingHours(phrases.name(day)), .invalid)
      case .overlappingOn(let day, _, _):
        throw Failure(phrases.overlappingHours(phrases.date(day)), .invalid)
      }
    }
  }

  /// What lateness costs under the law of the policy in force; nil where it has no ladder.
  var ladder: PenaltyLadder? {
    (desk.policy?.law ?? []).lazy.compactMap { LawLibrary.packs[$0]?.penalty }.first
  }
}
