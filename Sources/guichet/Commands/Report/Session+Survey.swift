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
    var (requests, stamp) = try asking { () throws(DeskFault) in try keeper.stampedRequests() }
    let isNow = asOf == now
    if withDelay, isNow, ladder != nil, try judgeOwed(&requests, at: asOf) > 0 {
      desk.keepDerived(FigureKeeper.requestFile, requests.file(stamp))
    }
    try asking { () throws(DeskFault) in try keeper.turnBack(&requests, to: asOf) }
    let sales = try asking { () throws(DeskFault) in
      withSales ? try keeper.sales() : SaleFigures()
    }
    var delay: DelayTally?
    if withDelay, let ladder {
      _ = try judgeOwed(&requests, at: asOf)
      let today = desk.zone.day(at: asOf)
      var tally = DelayTally(ladder: ladder, today: today)
      for refund in requests.owedRefunds(dueBy: today, at: asOf) { tally.count(refund) }
      delay = tally
    }
    var survey = DeskSurvey(
      DeskFigures(requests: requests, sales: sales), asOf: asOf, days: days,
      calendar: try calendar())
    survey.delay = delay
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

  /// Visits the refunds that the law grants on open requests and that nobody has decided.
  func forEachOwedRefund(
    on tickets: some Sequence<TicketID>, _ visit: (OwedRefund) -> Void
  ) throws {
    for ticket in tickets {
      let dossier = try asking { () throws(DeskFault) in try desk.dossier(ticket) }
      if let refund = owedRefund(dossier, at: now) { visit(refund) }
    }
  }

  /// The refund that the law grants on a ticket, as far as law and policy are known at a moment.
  private func owedRefund(_ file: Dossier, at moment: Timestamp) -> OwedRefund? {
    guard let judgement = desk.judge(file, at: moment), let floor = judgement.ruling.floor,
      let due = floor.due, floor.remedies.contains(.refund), floor.amount.isPositive
    else { return nil }
    return OwedRefund(
      ticket: file.ticket.id, sum: floor.amount, price: judgement.price ?? floor.amount, due: due)
  }

  /// Judges the open requests that were not judged yet today under the policies in force: for the refund
  /// that the law grants, and its last day. Returns how many were.
  private func judgeOwed(_ figures: inout RequestFigures, at moment: Timestamp) throws -> Int {
    let packs = LawLibrary.packs.values.map { "\($0.id) \($0.version)" }.sorted()
    let day = desk.zone.day(at: moment)
    let basis = ([desk.policyFingerprint, day.description] + packs).joined(separator: "|")
    let past = PastDesk(desk: desk, moment: moment)
    return try figures.judgeOwed(on: basis, at: moment) { id throws(any Error) in
      let file = try asking { () throws(DeskFault) in
        moment == now ? try desk.dossier(id) : try past.dossier(id)
      }
      return file.flatMap { owedRefund($0, at: moment) }
    }
  }
}
