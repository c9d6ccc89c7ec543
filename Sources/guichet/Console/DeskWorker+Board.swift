import Console
import DeskStore
import Insight
import Phrases
import RefundDesk
import RefundPolicy

extension DeskWorker {
  /// How many requests are judged before anything else that was asked for is looked at.
  private static let judgedAtOnce = 500

  /// Reads the queue by age.
  ///
  /// The board is there at once; what delay costs follows, since requests are judged for it: piece by
  /// piece, so that nobody who opens a request meanwhile waits for it.
  func loadBoard(_ generation: Int) throws(DeskFault) {
    keepUnfinishedBoard()
    guard let calendar = try? desk.businessCalendar else {
      return tell(.failed(Explanation(phrases.noOpeningHours)))
    }
    let (requests, stamp) = try FigureKeeper(desk: desk).stampedRequests()
    let board = BoardInWork(
      requests, stamp, generation: generation, at: now(), calendar: calendar)
    show(board, nil)
    guard desk.penaltyLadder != nil else { return }
    unfinished.board = board
    try goOnWithBoard()
  }

  /// Judges some more of the board's requests; says what delay costs once all are.
  func goOnWithBoard() throws(DeskFault) {
    guard let board = unfinished.board, let ladder = desk.penaltyLadder else { return }
    unfinished.board = nil
    let keeper = FigureKeeper(desk: desk)
    let judged = try keeper.judge(
      &board.requests, .live, at: board.time, isNow: true, board.calendar,
      atMost: DeskWorker.judgedAtOnce)
    board.judged += judged
    guard judged < DeskWorker.judgedAtOnce else {
      unfinished.board = board
      return
    }
    keeper.keep(board.requests, board.stamp, judged: board.judged)
    let today = desk.zone.day(at: board.time)
    var delay = DelayTally(ladder: ladder, today: today)
    for refund in board.requests.owedRefunds(dueBy: today, at: board.time) { delay.count(refund) }
    show(board, delay)
  }

  /// Keeps what was judged for a board that nobody waits for any more, where that was much of it.
  func keepUnfinishedBoard() {
    guard let board = unfinished.board else { return }
    unfinished.board = nil
    guard board.judged > board.requests.count / 20 else { return }
    FigureKeeper(desk: desk).keep(board.requests, board.stamp, judged: board.judged)
  }

  private func show(_ board: BoardInWork, _ delay: DelayTally?) {
    var survey = DeskSurvey(
      DeskFigures(requests: board.requests, sales: SaleFigures()), asOf: board.time, days: nil,
      calendar: board.calendar)
    survey.delay = delay
    let report = survey.ageingReport(currency: desk.settings.currency)
    let waiting = board.requests.openTicketsByBlocker(at: board.time)
    tell(.boardLoaded(DeskBoard(report, waiting: waiting), generation: board.generation))
  }

  /// The clocks of a ticket; nil where no policy sets any.
  func clocks(
    of ticket: TicketID, _ judgement: Judgement, at time: Timestamp
  ) throws(DeskFault) -> TicketClocks? {
    guard let calendar = try? desk.businessCalendar,
      let story = TicketStory(try desk.log(of: ticket), until: time)
    else { return nil }
    return TicketClocks(
      of: story, judgement: judgement, calendar: calendar,
      recordsPayments: desk.settings.recordsPayments, at: time)
  }
}

extension Desk {
  /// What lateness costs under the law of the policy in force; nil where it has no ladder.
  var penaltyLadder: PenaltyLadder? {
    (policy?.law ?? []).lazy.compactMap { LawLibrary.packs[$0]?.penalty }.first
  }
}
