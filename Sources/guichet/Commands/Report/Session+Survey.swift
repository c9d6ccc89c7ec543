import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

extension Session {
  /// Goes through the desk as it was at a moment, for reports.
  func survey(
    asOf: Timestamp, days: ClosedRange<Day>?, withOrders: Bool, withDelay: Bool
  ) throws -> DeskSurvey {
    var survey = DeskSurvey(
      asOf: asOf, days: days, calendar: try calendar(), ladder: withDelay ? ladder : nil)
    if withOrders {
      survey = try asking { () throws(DeskFault) in
        try desk.foldOrders(into: survey) { $0.count($1) }
      }
    }
    survey = try asking { () throws(DeskFault) in
      try desk.foldHistories(into: survey) { survey, history in
        let story = history.story(until: asOf)
        survey.count(story, order: history.order, customer: history.customer)
      }
    }
    if survey.delay != nil { try countDelay(in: &survey) }
    return survey
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
  private var ladder: PenaltyLadder? {
    (desk.policy?.law ?? []).lazy.compactMap { LawLibrary.packs[$0]?.penalty }.first
  }

  /// Judges every open request for the refund that the law grants and its last day.
  private func countDelay(in survey: inout DeskSurvey) throws {
    let question = QueueQuestion(scope: .open, limit: .max)
    let page = try asking { () throws(DeskFault) in try desk.queue(question, now: now) }
    for row in page.rows {
      let dossier = try asking { () throws(DeskFault) in try desk.dossier(row.ticket) }
      guard let judgement = desk.judge(dossier, at: now), let floor = judgement.ruling.floor,
        let due = floor.due, floor.remedies.contains(.refund), floor.amount.isPositive
      else { continue }
      survey.count(
        OwedRefund(
          ticket: row.ticket, sum: floor.amount, price: judgement.price ?? floor.amount, due: due))
    }
  }
}

extension TicketHistory {
  /// The story up to a moment.
  func story(until moment: Timestamp) -> TicketStory {
    var story = TicketStory(received: received)
    for entry in entries.dropFirst() where entry.at <= moment {
      guard case .ticketChanged(_, let event) = entry.event else { continue }
      story.take(HistoryEntry(at: entry.at, by: entry.by, event: event))
    }
    return story
  }
}
