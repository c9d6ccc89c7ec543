import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

extension Session {
  /// The desk as it was at a moment, for reports.
  func survey(
    asOf: Timestamp, days: ClosedRange<Day>?, withSales: Bool, withDelay: Bool
  ) throws -> DeskSurvey {
    let keeper = FigureKeeper(desk: desk)
    let figures = try asking { () throws(DeskFault) -> DeskFigures in
      var requests = try keeper.requests()
      try keeper.turnBack(&requests, to: asOf)
      return DeskFigures(
        requests: requests, sales: withSales ? try keeper.sales() : SaleFigures())
    }
    var survey = DeskSurvey(figures, asOf: asOf, days: days, calendar: try calendar())
    if withDelay, let ladder {
      survey.delay = DelayTally(ladder: ladder, today: survey.today)
      try countDelay(in: &survey)
    }
    return survey
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
    let settings = desk.settings
    let hours = settings.hours.days.mapValues { spans in
      spans.compactMap { OpeningHours(from: $0.opens, to: $0.closes) }
    }
    let places = [
      desk.policy?.shop.region, Jurisdiction(country: settings.jurisdiction)?.rawValue,
    ]
    let holidays = places.lazy.compactMap { $0.flatMap(HolidayCalendar.init) }.first
    do throws(BusinessCalendarError) {
      return try BusinessCalendar(
        zone: desk.zone, hours: hours, holidays: holidays ?? .weekendsOnly)
    } catch {
      switch error {
      case .neverOpen: throw Failure(phrases.noOpeningHours, .invalid)
      case .overlapping(let day, _, _): throw Failure(phrases.overlappingHours(day), .invalid)
      }
    }
  }

  /// What lateness costs under the law of the policy in force; nil where it has no ladder.
  var ladder: PenaltyLadder? {
    (desk.policy?.law ?? []).lazy.compactMap { LawLibrary.packs[$0]?.penalty }.first
  }

  /// Judges every open request for the refund that the law grants and its last day.
  private func countDelay(in survey: inout DeskSurvey) throws {
    let open = survey.figures.requests.openTickets(at: survey.asOf)
    try forEachOwedRefund(on: open) { survey.delay?.count($0) }
  }

  /// Visits the refunds that the law grants on open requests and that nobody has decided.
  func forEachOwedRefund(
    on tickets: some Sequence<TicketID>, _ visit: (OwedRefund) -> Void
  ) throws {
    for ticket in tickets {
      let dossier = try asking { () throws(DeskFault) in try desk.dossier(ticket) }
      guard let judgement = desk.judge(dossier, at: now), let floor = judgement.ruling.floor,
        let due = floor.due, floor.remedies.contains(.refund), floor.amount.isPositive
      else { continue }
      visit(
        OwedRefund(
          ticket: ticket, sum: floor.amount, price: judgement.price ?? floor.amount, due: due))
    }
  }
}
