import DeskStore
import Insight
import RefundDesk

extension FigureKeeper {
  /// The tickets' figures as they were at the last moment that was asked for.
  static let pastFile = "figures-past"

  /// The tickets' figures as they were at a moment, with up to where the journal was looked at.
  ///
  /// What is known of a moment that has passed hardly changes, so that the last one asked for is kept too:
  /// the weekly review asks for the same one all day long.
  func requests(
    at moment: Timestamp
  ) throws(DeskFault) -> (figures: RequestFigures, stamp: FigureStamp) {
    if var kept = kept(FigureKeeper.pastFile), kept.stamp.moment == moment,
      let changes = try changes(since: kept.stamp)
    {
      kept.figures.forget(changes.tickets)
      for id in changes.tickets.sorted() { try add(id, to: &kept.figures, until: moment) }
      kept.figures.judgeAgain(try neighbours(of: changes.tickets))
      return (kept.figures, changes.stamp)
    }
    var (figures, stamp) = try stampedRequests()
    let changed = try turnBack(&figures, to: moment)
    stamp.moment = moment
    if changed > FigureKeeper.worthKeeping {
      desk.keepDerived(FigureKeeper.pastFile, figures.file(stamp))
    }
    return (figures, stamp)
  }

  /// Keeps figures of which some tickets were judged since they were read, where judging them again costs
  /// more than writing the file.
  func keep(_ figures: RequestFigures, _ stamp: FigureStamp, judged: Int) {
    guard judged > min(FigureKeeper.worthKeeping, figures.count / 1_000) else { return }
    let name = stamp.moment == nil ? FigureKeeper.requestFile : FigureKeeper.pastFile
    desk.keepDerived(name, figures.file(stamp))
  }

  /// How many requests were open at a moment before that of figures.
  func count(_ figures: RequestFigures, at moment: Timestamp) throws(DeskFault) -> QueueCount {
    let past = PastDesk(desk: desk, moment: moment)
    return try QueueCount(figures, at: moment, isRemembered: try past.isRemembered) {
      id throws(DeskFault) in
      guard let story = try past.story(id), story.ticket.mergedInto == nil else { return false }
      return story.seen(at: moment).conversation.isOpen
    }
  }

  /// Turns tickets back to what was known of them at a moment; see ``PastDesk``. Says of how many something
  /// later was known.
  private func turnBack(
    _ figures: inout RequestFigures, to moment: Timestamp
  ) throws(DeskFault) -> Int {
    let isRemembered = try PastDesk(desk: desk, moment: moment).isRemembered
    if isRemembered { figures.drop(recordedAfter: moment) }
    let changed = figures.changed(after: moment)
    guard !changed.isEmpty else { return 0 }
    // One pass over the journal is cheaper than looking up most of it ticket by ticket.
    if changed.count > figures.count / 4 {
      figures = try freshRequests(until: moment)
      if isRemembered { figures.drop(recordedAfter: moment) }
      return changed.count
    }
    figures.forget(Set(changed))
    for id in changed { try add(id, to: &figures, until: moment) }
    return changed.count
  }
}
