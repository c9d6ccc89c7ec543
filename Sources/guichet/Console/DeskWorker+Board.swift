import Console
import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

extension DeskWorker {
  /// The most requests that are judged one by one for what their delay costs; where more were not judged
  /// yet today the board is shown without that sentence, since the screen must not wait.
  private static let judged = 2_000

  /// Reads the queue by age.
  func loadBoard(_ generation: Int) throws(DeskFault) {
    guard let calendar = desk.businessCalendar else {
      return tell(.failed(Explanation(phrases.noOpeningHours)))
    }
    let time = now()
    let keeper = FigureKeeper(desk: desk)
    var (requests, stamp) = try keeper.stampedRequests()
    let waiting = requests.openTicketsByBlocker(at: time)
    func show(_ delay: DelayTally?) {
      var survey = DeskSurvey(
        DeskFigures(requests: requests, sales: SaleFigures()), asOf: time, days: nil,
        calendar: calendar)
      survey.delay = delay
      let report = survey.ageingReport(currency: desk.settings.currency)
      tell(.boardLoaded(DeskBoard(report, waiting: waiting), generation: generation))
    }
    // The board is there at once; what delay costs follows, since requests are judged for it.
    show(nil)
    let today = desk.zone.day(at: time)
    let left = requests.unjudged(on: keeper.standingBasis(calendar), day: today, at: time, .live)
    guard let ladder = desk.penaltyLadder, left <= DeskWorker.judged else { return }
    let judged = try keeper.judge(&requests, .live, at: time, isNow: true, calendar)
    keeper.keep(requests, stamp, judged: judged)
    var delay = DelayTally(ladder: ladder, today: today)
    for refund in requests.owedRefunds(dueBy: today, at: time) { delay.count(refund) }
    show(delay)
  }

  /// The clocks of a ticket; nil where no policy sets any.
  func clocks(
    of ticket: TicketID, _ judgement: Judgement, at time: Timestamp
  ) throws(DeskFault) -> TicketClocks? {
    guard let calendar = desk.businessCalendar,
      let story = TicketStory(try desk.log(of: ticket), until: time)
    else { return nil }
    return TicketClocks(
      of: story, judgement: judgement, calendar: calendar,
      recordsPayments: desk.settings.recordsPayments, at: time)
  }
}

extension Desk {
  /// When the desk works, by its settings and the holidays of its place; nil where its hours make no
  /// calendar.
  var businessCalendar: BusinessCalendar? {
    let hours = settings.hours.days.mapValues { spans in
      spans.compactMap { OpeningHours(from: $0.opens, to: $0.closes) }
    }
    let places = [policy?.shop.region, Jurisdiction(country: settings.jurisdiction)?.rawValue]
    let holidays = places.lazy.compactMap { $0.flatMap(HolidayCalendar.init) }.first
    return try? BusinessCalendar(zone: zone, hours: hours, holidays: holidays ?? .weekendsOnly)
  }

  /// What lateness costs under the law of the policy in force; nil where it has no ladder.
  var penaltyLadder: PenaltyLadder? {
    (policy?.law ?? []).lazy.compactMap { LawLibrary.packs[$0]?.penalty }.first
  }
}
